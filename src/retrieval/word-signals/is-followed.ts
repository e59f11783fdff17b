import { isStopWord } from '../../language/stop-words.js';
import { ownPlaces } from '../own-place.js';
import type { WordSignal } from './word-signal.js';

/** The first of two words that stand together only says which ("harbour" in "harbour master"). */
export const isFollowed: WordSignal = {
  name: 'is-followed',
  about: '1 where the word is followed by another that is no grammar word.',
  measure({ question, terms }, at) {
    const own = ownPlaces(question, terms)[at];
    const next = own && question.tokens[own.end];
    return next !== undefined && !isStopWord(next.word) ? 1 : 0;
  },
};
