import { cosineOf } from '../meaning.js';
import { questionTheme } from '../question-vectors.js';
import { readingOf } from '../reading.js';
import type { Signal } from './signal.js';

/** Whether question and statement are about the same sort of thing, whatever their words. */
export const theme: Signal = {
  name: 'theme',
  about: 'Cosine of the mean word vectors of question and statement, -1..1.',
  measure: ({ question, terms, view, total }) =>
    total === 0 ? 0 : cosineOf(questionTheme(question, terms), readingOf(view).theme),
};
