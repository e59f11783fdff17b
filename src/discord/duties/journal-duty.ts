/** A duty that goes along a server's journal: what is done for every change, once, in order, whichever process made it. */

import { randomUUID } from 'node:crypto';
import { type KeptChange, readChanges } from '../../moderation/kept-change.js';
import { StoreUnavailable } from '../../store/store-unavailable.js';
import type { Services } from '../services.js';
import type { Duty } from './duty.js';

/** Changes that are looked at together. */
const AT_ONCE = 100;
/** After it another process takes the work over from one that says nothing more. */
const HOLD_MS = 60_000;
/** What fails for so long, over half a day by then, is not a matter of time, and must not keep what comes after it. */
const MOST_FAILURES = 100;

/** Names this process where several share a database. */
const HOLDER = randomUUID();

/** Changes of one server, and how to say how far one is. */
export interface JournalWork {
  readonly guild: string;
  /** In order; at least one. */
  readonly changes: readonly KeptChange[];
  readonly stop: AbortSignal;
  /** To be called now and then in work that takes long. Rejects where another process has taken it over, or the work is to end. */
  goOn(): Promise<void>;
  /** What came up to this version is done, and is not done again should the process end now. */
  reach(version: number): Promise<void>;
}

/** `perform` resolves once everything is done for the changes that it is given. */
export function journalDuty(name: string, perform: (work: JournalWork) => Promise<void>, services: Services): Duty {
  const { store, guildFacts, now, log } = services;
  const { duties, journal } = store;
  const failures = new Map<string, number>();

  async function work(guild: string, stop: AbortSignal): Promise<void> {
    const hold = () => ({ guild, duty: name, holder: HOLDER, nowMs: now(), untilMs: now() + HOLD_MS });
    let reached = await duties.take(hold());
    let heldAt = performance.now();
    if (reached === undefined) return;
    const reach = async (version: number): Promise<void> => {
      if (!(await duties.reach(hold(), version))) throw new Error('Another process has taken the work over.');
      [reached, heldAt] = [version, performance.now()];
    };
    const goOn = async (): Promise<void> => {
      stop.throwIfAborted();
      if (performance.now() - heldAt < HOLD_MS / 4) return;
      if ((await duties.take(hold())) === undefined) throw new Error('Another process has taken the work over.');
      heldAt = performance.now();
    };
    while (!stop.aborted) {
      const edits = await journal.since(guild, reached, AT_ONCE);
      const last = edits.at(-1);
      if (last === undefined) return;
      // Another process may have made them, and the answers that they change must be known before they are told of.
      for (const edit of edits) guildFacts.take(edit);
      const changes = await readChanges(edits, { journal, base: services.footnoteFor(null).base });
      try {
        await perform({ guild, changes, stop, goOn, reach });
        failures.delete(guild);
      } catch (error) {
        if (stop.aborted || error instanceof StoreUnavailable || !isTooMuch(guild)) throw error;
        log.error({ err: error, duty: name, guild, version: last.version }, 'a duty cannot be done; it is given up');
      }
      await reach(last.version);
    }
  }

  function isTooMuch(guild: string): boolean {
    const count = (failures.get(guild) ?? 0) + 1;
    failures.set(guild, count % MOST_FAILURES);
    return count === MOST_FAILURES;
  }

  return {
    name,
    open: () => duties.behind(name),
    perform: async (guild, stop) => {
      try {
        await work(guild, stop);
      } finally {
        // Should that fail, others take it once the time is over.
        await duties.release({ guild, duty: name, holder: HOLDER }).catch(() => {});
      }
    },
  };
}
