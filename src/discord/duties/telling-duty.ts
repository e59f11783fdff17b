/** A duty to tell people something: what Discord would not take the first time is tried again some times, and what was told is told once. */

import type { Giving } from '../../store/gaps.js';
import type { Services } from '../services.js';
import type { Duty } from './duty.js';

/** Over an hour or so; what Discord does not take by then it will not take. */
const TRIES = 6;
const AGAIN_MS = 600_000;

/** What is to be told, as the store gives it out. */
export interface Telling<Item> {
  readonly name: string;
  /** Servers where something is to be told at this time. */
  toTell(nowMs: number): Promise<readonly string[]>;
  takeToTell(guild: string, giving: Giving): Promise<readonly Item[]>;
  /**
   * Begins a round in a server and returns what tells one item, and then notes in the store that it was told. That rejects where Discord or
   * the store fails, and the item is given out again.
   */
  begin(guild: string): (item: Item) => Promise<void>;
  /** The failure in words, and what names the item in the log. */
  readonly failure: string;
  about(item: Item): Readonly<Record<string, string>>;
}

/** Items are told one after the other; one that fails does not keep back the others. */
export function tellingDuty<Item>(telling: Telling<Item>, { now, log }: Services): Duty {
  return {
    name: telling.name,
    open: () => telling.toTell(now()),
    async perform(guild, stop) {
      const nowMs = now();
      const items = await telling.takeToTell(guild, { nowMs, againMs: nowMs + AGAIN_MS, tries: TRIES });
      const tell = telling.begin(guild);
      for (const item of items) {
        if (stop.aborted) return;
        try {
          await tell(item);
        } catch (error) {
          log.warn({ err: error, ...telling.about(item) }, telling.failure);
        }
      }
    },
  };
}
