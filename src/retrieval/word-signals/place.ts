import type { Matched } from '../pair.js';
import type { WordSignal } from './word-signal.js';

/** English questions begin with what is asked and end with what it is asked of. */
export const place: WordSignal = {
  name: 'place',
  about: 'Where in the question the word stands: 0 at its beginning.',
  measure: ({ question: { tokens }, terms }, at) =>
    Math.min(1, (terms[at] as Matched).term.at / Math.max(1, tokens.length)),
};
