/** Goes through a long check beside other work, a step at a time, so that nobody waits for it. */

import { formatProblem, type Problem } from './errors.js';
import type { Log } from './log.js';

/** A step takes ten milliseconds or so: between them, twenty times as long is left to whoever asks meanwhile. */
const PAUSE_MS = 200;

/** Begins; each problem is logged as it is found. Returns what ends it early. */
export function checkSlowly(steps: Iterator<Problem | undefined, void>, log: Pick<Log, 'warn'>): () => void {
  const timer = setInterval(() => {
    const { done, value } = steps.next();
    if (value) log.warn(formatProblem(value));
    if (done) clearInterval(timer);
  }, PAUSE_MS);
  timer.unref();
  return () => clearInterval(timer);
}
