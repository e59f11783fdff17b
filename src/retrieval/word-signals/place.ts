import { ownPlaces } from '../own-place.js';
import type { WordSignal } from './word-signal.js';

/** English questions begin with what is asked and end with what it is asked of. */
export const place: WordSignal = {
  name: 'place',
  about:
    'Where in the question the word stands: 0 at its beginning, 1 behind it for what is taken over from the one before.',
  measure({ question, terms }, at) {
    const own = ownPlaces(question, terms)[at];
    return own === undefined ? 1 : own.first / question.tokens.length;
  },
};
