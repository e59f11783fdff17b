import { softMatches } from '../soft-matches.js';
import type { Signal } from './signal.js';

/** One telling word that is said in another way may be all that points to the answer ("cops", "officers"). */
export const likestWord: Signal = {
  name: 'likest-word',
  about:
    'The largest share of the question’s weight that one word has which is said, as far as it is, by a word used alike.',
  measure(pair) {
    if (pair.total === 0) return 0;
    const said = softMatches(pair).terms;
    let most = 0;
    for (const [at, { strength, weight }] of pair.terms.entries())
      if (strength < 1) most = Math.max(most, weight * (said[at] as number));
    return most / pair.total;
  },
};
