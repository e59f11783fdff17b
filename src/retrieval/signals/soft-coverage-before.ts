import { readingOf } from '../reading.js';
import { likestWord } from '../soft-match.js';
import type { Signal } from './signal.js';

/** The sentence before may speak of what was asked in other words, too. */
export const softCoverageBefore: Signal = {
  name: 'soft-coverage-before',
  about:
    'How much more of what the fact lacks is covered by words used alike in the sentence before than in the fact, by weight.',
  measure({ question, terms, total, view, neighbours: { before } }) {
    if (total === 0 || before === undefined) return 0;
    let sum = 0;
    for (const { term, weight, strength } of terms) {
      if (strength > 0) continue;
      const own = likestWord(question, term, readingOf(view));
      sum += weight * Math.max(0, likestWord(question, term, readingOf(before)) - own);
    }
    return sum / total;
  },
};
