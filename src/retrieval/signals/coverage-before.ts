import { coveredBy } from '../pair.js';
import type { Signal } from './signal.js';

/** "It was demolished": a sentence leans on the one before it. */
export const coverageBefore: Signal = {
  name: 'coverage-before',
  about: 'The weighted share of the question that the fact lacks and the sentence before it has.',
  measure: (pair) => coveredBy(pair.setting.before, pair),
};
