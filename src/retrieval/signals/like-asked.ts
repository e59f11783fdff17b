import { softMatches } from '../soft-matches.js';
import type { Signal } from './signal.js';

/** A statement that tells of other things besides answers less likely, however much of the question it holds. */
export const likeAsked: Signal = {
  name: 'like-asked',
  about: 'How like the question’s words the statement’s content words are on average: 1 where all are the same.',
  measure(pair) {
    if (pair.total === 0) return 0;
    const { words } = softMatches(pair);
    return words.length === 0 ? 0 : words.reduce((sum, likeness) => sum + likeness, 0) / words.length;
  },
};
