import { coveredBy } from '../pair.js';
import type { Signal } from './signal.js';

/** What a sentence is about is often spelt out in the next one. */
export const coverageAfter: Signal = {
  name: 'coverage-after',
  about: 'The weighted share of the question that the fact lacks and the sentence after it has.',
  measure: (pair) => coveredBy(pair.setting.after, pair),
};
