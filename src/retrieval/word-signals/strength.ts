import type { Matched } from '../pair.js';
import type { WordSignal } from './word-signal.js';

/** The word itself says more than one that is used like it. */
export const strength: WordSignal = {
  name: 'strength',
  about: 'How well the word stands in the fact, by itself, a synonym of the base or a word of its family.',
  measure: ({ terms }, at) => (terms[at] as Matched).strength,
};
