/** One measurable sign of how a single word of a question fares in a fact. */

import type { Pair } from '../pair.js';

export interface WordSignal {
  /** Equal to the file's name, where a file makes one. */
  readonly name: string;
  /** What it tells, in one sentence. */
  readonly about: string;
  /** Of the term at this place among `pair.terms`. Deterministic; in 0..1 unless `about` says otherwise. */
  measure(pair: Pair, at: number): number;
}
