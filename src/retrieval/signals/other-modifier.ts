import { findModifiers } from '../modifiers.js';
import type { Signal } from './signal.js';

/** "B cell" is not "T cell": the noun is there, but with another word before it. */
export const otherModifier: Signal = {
  name: 'other-modifier',
  about: '1 where a noun of the question stands in the statement with another word in the place of its modifier.',
  measure: (pair) => (findModifiers(pair).replaced ? 1 : 0),
};
