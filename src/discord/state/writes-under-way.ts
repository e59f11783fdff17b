/** Writes that nobody who asked waits for; whoever reads what they write can. */

/** Knows those that have begun and are not done. */
export class WritesUnderWay {
  readonly #writes = new Set<Promise<void>>();

  /** Resolves and rejects as the write does. */
  async track(write: Promise<void>): Promise<void> {
    this.#writes.add(write);
    try {
      await write;
    } finally {
      this.#writes.delete(write);
    }
  }

  /** Resolves once all that have begun until now are done, whatever came of them. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#writes);
  }
}
