import { ownPlaces } from '../own-place.js';
import type { WordSignal } from './word-signal.js';

/** English questions often end on what they are about ("… in Beijing?"). */
export const isLast: WordSignal = {
  name: 'is-last',
  about: '1 for the last word of the question itself that counts.',
  measure: ({ question, terms }, at) =>
    at === ownPlaces(question, terms).findLastIndex((own) => own !== undefined) ? 1 : 0,
};
