import { missingShare } from '../word-kinds.js';
import type { Signal } from './signal.js';

/** A noun that is missing is seldom paraphrased. */
export const missingNouns: Signal = {
  name: 'missing-nouns',
  about: 'The weighted share of the question that is nouns which the fact lacks.',
  measure: (pair) => missingShare(pair, 'noun'),
};
