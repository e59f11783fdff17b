import { missingShare } from '../word-kinds.js';
import type { Signal } from './signal.js';

/** A number is not paraphrased at all. */
export const missingNumbers: Signal = {
  name: 'missing-numbers',
  about: 'The weighted share of the question that is numbers which the fact lacks.',
  measure: (pair) => missingShare(pair, 'number'),
};
