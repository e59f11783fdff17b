import { softMatches } from '../soft-matches.js';
import type { Signal } from './signal.js';

/** A word that is said less than this (0..1) by the words used like it is not spoken of. */
const SPOKEN_OF = 0.3;
/** So many words that are not spoken of are as bad as more. */
const MANY = 5;

/** Each thing that is asked about and not spoken of speaks against an answer, however rare its word is. */
export const unsaidWords: Signal = {
  name: 'unsaid-words',
  about: 'How many of the question’s words neither the fact nor what stands around it speaks of: 1 from five on.',
  measure(pair) {
    if (pair.total === 0) return 0;
    const said = softMatches(pair).terms;
    let unsaid = 0;
    for (const [at, { nearby }] of pair.terms.entries())
      if (nearby === 0 && (said[at] as number) < SPOKEN_OF) unsaid += 1;
    return Math.min(1, unsaid / MANY);
  },
};
