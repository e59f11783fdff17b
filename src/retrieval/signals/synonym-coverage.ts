import { areSynonyms } from '../../language/word-vectors.js';
import type { Signal } from './signal.js';

/** What the thesaurus knows is surer than what is only used alike ("sacked" / "dismissed", but "rose" / "fell"). */
export const synonymCoverage: Signal = {
  name: 'synonym-coverage',
  about: 'The share of the question’s weight that does not stand in the fact as it is, but by a synonym.',
  measure({ terms, total, reading: { rows } }) {
    if (total === 0) return 0;
    let said = 0;
    for (const { strength, row, weight } of terms)
      if (strength < 1 && row >= 0 && rows.some((other) => areSynonyms(row, other))) said += weight;
    return said / total;
  },
};
