import { foundPlaces } from '../found-places.js';
import type { WordSignal } from './word-signal.js';

/** Sentences begin with what is known and end with what is new. */
export const foundAt: WordSignal = {
  name: 'found-at',
  about: 'Where in the statement the word is found: 0 at its beginning, or where it is not found.',
  measure: (pair, at) => Math.max(0, foundPlaces(pair)[at] as number) / Math.max(1, pair.reading.keys.length),
};
