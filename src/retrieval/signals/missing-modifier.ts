import { findModifiers } from '../modifiers.js';
import type { Signal } from './signal.js';

/** The noun is there, and what the question says of it is not. */
export const missingModifier: Signal = {
  name: 'missing-modifier',
  about: '1 where a noun of the question stands in the statement, which lacks its modifier.',
  measure: (pair) => (findModifiers(pair).missing ? 1 : 0),
};
