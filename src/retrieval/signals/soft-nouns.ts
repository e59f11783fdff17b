import { softShare } from '../soft-matches.js';
import type { Signal } from './signal.js';

/** A long question has many nouns and a short one few: what counts is how many of them are spoken of. */
export const softNouns: Signal = {
  name: 'soft-nouns',
  about: 'The weighted share of the question’s nouns that stand in the fact, by their words or by words used alike.',
  measure: (pair) => softShare(pair, ({ wordKind }) => wordKind === 'noun'),
};
