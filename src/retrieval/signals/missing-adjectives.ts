import { missingShare } from '../word-kinds.js';
import type { Signal } from './signal.js';

/** An adjective that is missing may be what sets the question apart ("natural", "clay"). */
export const missingAdjectives: Signal = {
  name: 'missing-adjectives',
  about: 'The weighted share of the question that is adjectives which the fact lacks.',
  measure: (pair) => missingShare(pair, 'adjective'),
};
