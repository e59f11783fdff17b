/** Work that nobody waits for, one piece after the other: bringing old messages up to date must not take the breath from answers. */

import type { Log } from '../../log.js';

/** A moderator makes some edits a minute; a thousand pieces waiting means that Discord does not let the bot work. */
const MOST_WAITING = 1_000;

/** Does pieces of work in order. */
export class Background {
  #waiting = 0;
  #last: Promise<void> = Promise.resolve();
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Adds a piece. One that fails costs a log line; one too many is not done. */
  run(name: string, work: () => Promise<void>): void {
    if (this.#waiting >= MOST_WAITING) {
      this.#log.error({ work: name }, 'too much work is waiting; this piece is not done');
      return;
    }
    this.#waiting += 1;
    this.#last = this.#last
      .then(work)
      .catch((error: unknown) => this.#log.error({ err: error, work: name }, 'work in the background failed'))
      .finally(() => {
        this.#waiting -= 1;
      });
  }

  /** Resolves once everything added so far is done. */
  idle(): Promise<void> {
    return this.#last;
  }
}
