/** Does the duties: at once where somebody has just made work, and by looking again and again for what was left. */

import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../log.js';
import type { Duty } from './duty.js';

/** What comes within it is done together: a moderator who edits fast, a store that writes once for several duties. */
const GATHERING_MS = 100;
/** How often the store is looked at for what a crash, an outage or another process has left. */
const LOOK_MS = 30_000;
/** After failures in a row a duty rests twice as long each time, at most so long. */
const LONGEST_REST_MS = 600_000;

interface Run {
  /** There is more to do than was there when it began. */
  isWanted: boolean;
}

interface Rest {
  readonly failures: number;
  /** On the clock of `performance`. */
  readonly until: number;
}

/** One piece of a duty at a time in each server; servers and duties do not wait for each other. */
export class DutyRunner {
  readonly #log: Log;
  readonly #lookMs: number;
  readonly #stop = new AbortController();
  readonly #runs = new Map<string, Run>();
  readonly #underWay = new Set<Promise<void>>();
  readonly #rests = new Map<string, Rest>();
  #duties: readonly Duty[] = [];
  #isHere: (guild: string) => boolean = () => false;

  constructor(log: Log, lookMs = LOOK_MS) {
    this.#log = log;
    this.#lookMs = lookMs;
    // Every piece of work listens, and Node takes more than ten for a leak.
    setMaxListeners(0, this.#stop.signal);
  }

  /** Takes up what was left, and from then on what comes. Servers where the bot is not wait until it is there again. */
  start(duties: readonly Duty[], isHere: (guild: string) => boolean): void {
    this.#duties = duties;
    this.#isHere = isHere;
    this.#track(this.#keepLooking());
  }

  /** Something may be to be done in a server. Before `start`, that will find it. */
  wake(guild: string): void {
    for (const duty of this.#duties) this.#want(duty, guild);
  }

  /** Takes up nothing more, and resolves once everything under way has ended; what it leaves is done after the next start. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#underWay);
  }

  async #keepLooking(): Promise<void> {
    while (!this.#isStopped()) {
      for (const duty of this.#duties) await this.#look(duty);
      await this.#pause(this.#lookMs);
    }
  }

  async #look(duty: Duty): Promise<void> {
    try {
      for (const guild of await duty.open()) {
        const rest = this.#rests.get(keyOf(duty, guild));
        if (rest === undefined || rest.until <= performance.now()) this.#want(duty, guild);
      }
    } catch (error) {
      if (!this.#isStopped())
        this.#log.warn({ err: error, duty: duty.name }, 'what is to be done could not be looked up');
    }
  }

  #want(duty: Duty, guild: string): void {
    if (this.#isStopped() || !this.#isHere(guild)) return;
    const key = keyOf(duty, guild);
    const known = this.#runs.get(key);
    if (known !== undefined) {
      known.isWanted = true;
      return;
    }
    const run = { isWanted: true };
    this.#runs.set(key, run);
    this.#track(this.#run(duty, guild, run));
  }

  async #run(duty: Duty, guild: string, run: Run): Promise<void> {
    const key = keyOf(duty, guild);
    try {
      while (run.isWanted) {
        await this.#pause(GATHERING_MS);
        if (this.#isStopped()) return;
        run.isWanted = false;
        await duty.perform(guild, this.#stop.signal);
        this.#rests.delete(key);
      }
    } catch (error) {
      if (!this.#isStopped()) this.#rest(duty, guild, error);
    } finally {
      // In the same turn as the last look at what is wanted, so that nothing that is wanted is passed over.
      this.#runs.delete(key);
    }
  }

  #rest(duty: Duty, guild: string, error: unknown): void {
    const key = keyOf(duty, guild);
    const failures = (this.#rests.get(key)?.failures ?? 0) + 1;
    const until = performance.now() + Math.min(this.#lookMs * 2 ** (failures - 1), LONGEST_REST_MS);
    this.#rests.set(key, { failures, until });
    this.#log.warn({ err: error, duty: duty.name, guild, failures }, 'a duty could not be done; it is tried again');
  }

  /** Ends early when stopped. */
  async #pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.#stop.signal, ref: false }).catch(() => {});
  }

  #isStopped(): boolean {
    return this.#stop.signal.aborted;
  }

  #track(work: Promise<void>): void {
    this.#underWay.add(work);
    work.finally(() => this.#underWay.delete(work));
  }
}

function keyOf({ name }: Duty, guild: string): string {
  return `${name}/${guild}`;
}
