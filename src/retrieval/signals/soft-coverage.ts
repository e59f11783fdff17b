import { readingOf } from '../reading.js';
import { likestWord } from '../soft-match.js';
import type { Signal } from './signal.js';

/** Coverage where a missing word may be stood in for by one that is used alike ("besiege", "attack"). */
export const softCoverage: Signal = {
  name: 'soft-coverage',
  about: 'The weighted share of the question that stands in the fact, by its words or by words used alike.',
  measure({ question, terms, total, view }) {
    if (total === 0) return 0;
    let sum = 0;
    for (const { term, weight, strength } of terms) {
      sum += weight * (strength === 1 ? 1 : Math.max(strength, likestWord(question, term, readingOf(view))));
    }
    return sum / total;
  },
};
