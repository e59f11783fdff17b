/** How long questions took: told, never judged, for it depends on the machine. Pure. */

import { quantile } from './metrics/quantile.js';
import type { Outcome } from './outcome.js';

/** Milliseconds per question. */
export interface Times {
  readonly median: number;
  readonly p99: number;
}

/** Of at least one outcome; zeros for none. */
export function measureTimes(outcomes: readonly Outcome[]): Times {
  const ms = outcomes.map((outcome) => outcome.ms);
  return { median: quantile(ms, 0.5) ?? 0, p99: quantile(ms, 0.99) ?? 0 };
}
