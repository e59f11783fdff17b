/** Waiting for company: what comes within a moment goes on together, so that the store writes it with one flush to the disk. */

/** A function whose callers all go on at the same time, `ms` after the first of them. */
export function createGathering(ms: number): () => Promise<void> {
  let next: Promise<void> | undefined;
  return () => {
    next ??= new Promise((resolve) => {
      setTimeout(() => {
        next = undefined;
        resolve();
      }, ms);
    });
    return next;
  };
}
