/** One measurable sign that a fact answers a question. */

import type { Pair } from '../pair.js';

export interface Signal {
  /** Equal to the file's name; shown by `--explain`. */
  readonly name: string;
  /** What it tells, in one sentence. */
  readonly about: string;
  /** Deterministic; in 0..1 unless `about` says otherwise; 0 for a question without content. */
  measure(pair: Pair): number;
}
