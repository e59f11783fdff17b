/** Goes through long work beside other work, a step at a time, so that nobody waits for it. */

import { formatProblem, type Problem } from './errors.js';
import type { Log } from './log.js';

/** After each step so many times as long as it took is left to whoever asks meanwhile … */
const REST = 5;
/** … but at least this long, in which others can be noticed. */
const LEAST_REST_MS = 10;
/** Of the time since the last look, the part in which the process was at work. Above it people are asking, and the check can wait. */
const BUSY = 0.4;

/** Tells the part of the time since it was asked last, 0..1, in which the process was at work. */
type Load = () => number;

/** Begins; each problem is logged as it is found. Returns what ends it early. */
export function checkSlowly(
  steps: Iterator<Problem | undefined, void>,
  log: Pick<Log, 'warn'>,
  load = measureLoad(),
): () => void {
  const goOn = (): void => {
    const start = performance.now();
    if (load() <= BUSY) {
      const { done, value } = steps.next();
      if (value) log.warn(formatProblem(value));
      if (done) return;
    }
    timer = rest((performance.now() - start) * REST);
  };
  const rest = (ms: number): NodeJS.Timeout => setTimeout(goOn, Math.max(LEAST_REST_MS, ms)).unref();
  let timer = rest(0);
  return () => clearTimeout(timer);
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
