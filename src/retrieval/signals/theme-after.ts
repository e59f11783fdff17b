import { likenessToQuestion } from '../question-vectors.js';
import { readingOf } from '../reading.js';
import type { Signal } from './signal.js';

/** What is asked about may be gone into by the sentence after. */
export const themeAfter: Signal = {
  name: 'theme-after',
  about: 'Cosine of the mean word vectors of the question and the sentence after, -1..1; 0 without one.',
  measure: (pair) => likenessToQuestion(pair, pair.setting.after && readingOf(pair.setting.after).theme),
};
