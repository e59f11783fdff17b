/** Lets a test wait until something is true, without sleeping, and tells it what happened instead when it never is. */
export class Waits {
  readonly #pending = new Map<() => void, (reason: Error) => void>();

  /** To be called whenever anything changed: every waiting test looks again. */
  changed(): void {
    for (const look of [...this.#pending.keys()]) look();
  }

  /**
   * Resolves with what `look` returns, as soon as that is not undefined. After `withinMs` it rejects with an error made of
   * `describe()`.
   */
  until<T>(look: () => T | undefined, options: { withinMs: number; describe: () => string }): Promise<T> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        this.#pending.delete(check);
      };
      const fail = (reason: unknown) => {
        stop();
        reject(reason);
      };
      const check = () => {
        try {
          const found = look();
          if (found === undefined) return;
          stop();
          resolve(found);
        } catch (error) {
          fail(error);
        }
      };
      const timer = setTimeout(() => fail(new Error(options.describe())), options.withinMs);
      this.#pending.set(check, fail);
      check();
    });
  }

  /** Ends all waiting, because nothing will happen any more. */
  stopAll(reason: string): void {
    for (const fail of [...this.#pending.values()]) fail(new Error(reason));
  }
}
