import type { Matched } from '../pair.js';
import type { WordSignal } from './word-signal.js';

/** A word that stands everywhere in the base tells little. */
export const share: WordSignal = {
  name: 'share',
  about: 'The share of the question’s weight that is this word’s.',
  measure: ({ terms, total }, at) => (terms[at] as Matched).weight / (total || 1),
};
