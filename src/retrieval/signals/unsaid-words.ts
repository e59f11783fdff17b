import { speaksOf } from '../soft-matches.js';
import type { Signal } from './signal.js';

/** So many words that are not spoken of are as bad as more. */
const MANY = 5;

/** How many things are asked about and not spoken of, each counting the same however rare its word is. */
export const unsaidWords: Signal = {
  name: 'unsaid-words',
  about: 'How many of the question’s words neither the fact nor what stands around it speaks of: 1 from five on.',
  measure(pair) {
    if (pair.total === 0) return 0;
    const unsaid = pair.terms.filter(({ nearby }, at) => nearby === 0 && !speaksOf(pair, at)).length;
    return Math.min(1, unsaid / MANY);
  },
};
