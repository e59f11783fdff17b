import { softMatches } from '../soft-matches.js';
import type { WordSignal } from './word-signal.js';

/** A word that several others are used like tells less: all of them are of one field. */
export const secondLikeness: WordSignal = {
  name: 'second-likeness',
  about: 'How well the second likest word of the statement stands for a word that it has not itself.',
  measure: (pair, at) => softMatches(pair).second[at] as number,
};
