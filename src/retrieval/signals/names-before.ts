import { coveredBy } from '../pair.js';
import type { Signal } from './signal.js';

/** Who or what a sentence is about is often named in the one before it, and only there. */
export const namesBefore: Signal = {
  name: 'names-before',
  about: 'The weighted share of the question that is names which the fact lacks and the sentence before it has.',
  measure: (pair) => coveredBy(pair.neighbours.before, pair, ({ term }) => term.name),
};
