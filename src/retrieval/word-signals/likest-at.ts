import { softMatches } from '../soft-matches.js';
import type { WordSignal } from './word-signal.js';

/** Where in the statement it is told. */
export const likestAt: WordSignal = {
  name: 'likest-at',
  about: 'Where among the statement’s words the likest one stands: 0 at its beginning, or where none is alike.',
  measure: (pair, at) =>
    Math.max(0, softMatches(pair).likest[at] as number) / Math.max(1, pair.reading.contentKeys.length),
};
