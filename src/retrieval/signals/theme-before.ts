import { likenessToQuestion } from '../question-vectors.js';
import { readingOf } from '../reading.js';
import type { Signal } from './signal.js';

/** A sentence may go on with what the one before it is about, in none of its words. */
export const themeBefore: Signal = {
  name: 'theme-before',
  about: 'Cosine of the mean word vectors of the question and the sentence before, -1..1; 0 without one.',
  measure: (pair) => likenessToQuestion(pair, pair.setting.before && readingOf(pair.setting.before).theme),
};
