import { cosine } from '../../language/word-vectors.js';
import { STRANGERS } from '../meaning.js';
import { termRow } from '../question-vectors.js';
import { readingOf } from '../reading.js';
import type { Signal } from './signal.js';

/** Coverage where a missing word may be stood in for by one that is used alike ("besiege", "attack"). */
export const softCoverage: Signal = {
  name: 'soft-coverage',
  about: 'The weighted share of the question that stands in the fact, by its words or by words used alike.',
  measure({ question, terms, total, view }) {
    if (total === 0) return 0;
    let sum = 0;
    for (const { term, weight, strength } of terms) {
      const row = strength < 1 ? termRow(question, term) : -1;
      let best = STRANGERS;
      if (row >= 0) for (const other of readingOf(view).rows) best = Math.max(best, cosine(row, other));
      sum += weight * Math.max(strength, (best - STRANGERS) / (1 - STRANGERS));
    }
    return sum / total;
  },
};
