import { missingShare } from '../word-kinds.js';
import type { Signal } from './signal.js';

/** A verb that is missing is often paraphrased, so it counts by itself. */
export const missingVerbs: Signal = {
  name: 'missing-verbs',
  about: 'The weighted share of the question that is verbs which the fact lacks.',
  measure: (pair) => missingShare(pair, 'verb'),
};
