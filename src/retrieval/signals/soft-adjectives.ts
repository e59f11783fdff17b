import { softShare } from '../soft-matches.js';
import type { Signal } from './signal.js';

/** Of two sentences on one thing, the one that qualifies it as the question does is meant. */
export const softAdjectives: Signal = {
  name: 'soft-adjectives',
  about:
    'The weighted share of the question’s adjectives that stand in the fact, by their words or by words used alike.',
  measure: (pair) => softShare(pair, ({ wordKind }) => wordKind === 'adjective'),
};
