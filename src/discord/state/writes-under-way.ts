/** Writes that nobody who asked waits for; whoever reads what they write can. */

/** Knows those that have begun and are not done, and since when none succeeds. */
export class WritesUnderWay {
  readonly #now: () => number;
  readonly #writes = new Set<Promise<void>>();
  #failingSinceMs: number | undefined;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Since when nothing can be written, as far as is known; undefined while it can. */
  get failingSinceMs(): number | undefined {
    return this.#failingSinceMs;
  }

  /** Resolves and rejects as the write does. */
  async track(write: Promise<void>): Promise<void> {
    this.#writes.add(write);
    try {
      await write;
      this.#failingSinceMs = undefined;
    } finally {
      this.#writes.delete(write);
    }
  }

  /** The store is in trouble (`watch-store.ts`): what is tracked next will show when that is over. */
  failed(): void {
    this.#failingSinceMs ??= this.#now();
  }

  /** Resolves once all that have begun until now are done, whatever came of them. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#writes);
  }
}
