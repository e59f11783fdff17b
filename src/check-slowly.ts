/** Goes through a long check beside other work, a step at a time, so that nobody waits for it. */

import { formatProblem, type Problem } from './errors.js';
import type { Log } from './log.js';

/** A step takes ten milliseconds or so: between them, twenty times as long is left to whoever asks meanwhile. */
const PAUSE_MS = 200;
/** Of the time since the last look, the part in which the process was at work. Above it people are asking, and the check can wait. */
const BUSY = 0.3;

/** Tells the part of the time since it was asked last, 0..1, in which the process was at work. */
type Load = () => number;

/** Begins; each problem is logged as it is found. Returns what ends it early. */
export function checkSlowly(
  steps: Iterator<Problem | undefined, void>,
  log: Pick<Log, 'warn'>,
  load = measureLoad(),
): () => void {
  const timer = setInterval(() => {
    if (load() > BUSY) return;
    const { done, value } = steps.next();
    if (value) log.warn(formatProblem(value));
    if (done) clearInterval(timer);
  }, PAUSE_MS);
  timer.unref();
  return () => clearInterval(timer);
}

function measureLoad(): Load {
  let before = performance.eventLoopUtilization();
  return () => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, before);
    before = now;
    return utilization;
  };
}
