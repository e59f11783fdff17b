import { softShare } from '../soft-matches.js';
import type { Signal } from './signal.js';

/** Coverage where a missing word may be stood in for by one that is used alike ("besiege", "attack"). */
export const softCoverage: Signal = {
  name: 'soft-coverage',
  about: 'The weighted share of the question that stands in the fact, by its words or by words used alike.',
  measure: (pair) => softShare(pair, () => true),
};
