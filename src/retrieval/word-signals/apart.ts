import { foundPlaces } from '../found-places.js';
import type { WordSignal } from './word-signal.js';

/** Words of one clause stand together. */
export const apart: WordSignal = {
  name: 'apart',
  about: 'How far from where it is found the next other word is found, as a share of the statement; 1 without either.',
  measure(pair, at) {
    const places = foundPlaces(pair);
    const own = places[at] as number;
    if (own < 0) return 1;
    let nearest = pair.reading.keys.length;
    for (let other = 0; other < places.length; other++) {
      const there = places[other] as number;
      if (other !== at && there >= 0) nearest = Math.min(nearest, Math.abs(there - own));
    }
    return Math.min(1, nearest / Math.max(1, pair.reading.keys.length));
  },
};
