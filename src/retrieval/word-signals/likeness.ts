import { softMatches } from '../soft-matches.js';
import type { WordSignal } from './word-signal.js';

/** "Sacked" is said by "dismissed". */
export const likeness: WordSignal = {
  name: 'likeness',
  about: 'How well the fact says the word, also by words used like it or by the thesaurus.',
  measure: (pair, at) => softMatches(pair).terms[at] as number,
};
