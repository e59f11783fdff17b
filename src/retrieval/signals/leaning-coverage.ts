import { isLeaning } from '../leaning.js';
import { coveredBy } from '../pair.js';
import type { Signal } from './signal.js';

/** What a pronoun stands for is named in the sentence before. */
export const leaningCoverage: Signal = {
  name: 'leaning-coverage',
  about: 'The weighted share of the question that the fact lacks and the sentence has that it points back to.',
  measure: (pair) => (isLeaning(pair.view) ? coveredBy(pair.setting.before, pair) : 0),
};
