/** Work that nobody waits for, one piece after the other: bringing old messages up to date must not take the breath from answers. */

import type { Log } from '../../log.js';

/** Of one server. A moderator makes some edits a minute; so many pieces waiting means that Discord does not let the bot work. */
const MOST_WAITING = 200;

interface Lane {
  waiting: number;
  last: Promise<void>;
}

/** Does pieces of work in order, each server's beside the others'. For what must not be lost there are duties. */
export class Background {
  #isStopped = false;
  readonly #lanes = new Map<string, Lane>();
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Adds a piece to a server's. One that fails costs a log line; one too many is not done. */
  run(guild: string, name: string, work: () => Promise<void>): void {
    if (this.#isStopped) return;
    const lane = this.#lanes.get(guild) ?? { waiting: 0, last: Promise.resolve() };
    if (lane.waiting >= MOST_WAITING) {
      this.#log.error({ work: name, guild }, 'too much work is waiting; this piece is not done');
      return;
    }
    this.#lanes.set(guild, lane);
    lane.waiting += 1;
    lane.last = lane.last
      .then(() => (this.#isStopped ? undefined : work()))
      .catch((error: unknown) => {
        if (!this.#isStopped) this.#log.error({ err: error, work: name, guild }, 'work in the background failed');
      })
      .finally(() => {
        lane.waiting -= 1;
        if (lane.waiting === 0) this.#lanes.delete(guild);
      });
  }

  /** Begins nothing more, and resolves once what has begun is done. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all([...this.#lanes.values()].map(({ last }) => last));
  }
}
