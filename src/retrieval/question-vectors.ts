/** The word vectors of a question, looked up once. */

import { fold } from '../language/fold.js';
import { rememberLatest } from '../language/remember.js';
import { addWord, emptySum, type WordRow, wordRow } from '../language/word-vectors.js';
import { type Theme, themeOf } from './meaning.js';
import { meantWord } from './mended.js';
import type { WeighedTerm } from './pair.js';
import type { Question } from './question.js';
import type { Term } from './terms.js';

/** The row of a term's vector; -1 for numbers, names of the base and unknown words. */
export function termRow(question: Question, term: Term): WordRow {
  return term.kind === 'word' ? wordRow(fold(meantWord(question, term)).replace(/'s$/u, '')) : -1;
}

/** Sum of the terms' vectors, each by its weight; of one question the terms weigh the same for every fact. */
export const questionTheme = rememberLatest((_: Question, terms: readonly WeighedTerm[]): Theme => {
  const sum = emptySum();
  for (const { row, weight } of terms) addWord(sum, row, weight);
  return themeOf(sum);
});
