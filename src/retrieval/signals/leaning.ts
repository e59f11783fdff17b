import { isLeaning } from '../leaning.js';
import type { Signal } from './signal.js';

/** "It was demolished" does not name what it tells of, so that its own words match less than they should. */
export const leaning: Signal = {
  name: 'leaning',
  about: '1 where the statement opens with a word that points back to the sentence before ("It", "Their", "In this").',
  measure: ({ view, total }) => (total > 0 && isLeaning(view) ? 1 : 0),
};
