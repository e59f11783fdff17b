import { likenessToQuestion } from '../question-vectors.js';
import type { Signal } from './signal.js';

/** Whether question and statement are about the same sort of thing, whatever their words. */
export const theme: Signal = {
  name: 'theme',
  about: 'Cosine of the mean word vectors of question and statement, -1..1.',
  measure: (pair) => likenessToQuestion(pair, pair.reading.theme),
};
