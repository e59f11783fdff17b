/** The word vectors of a question, looked up once. */

import { fold } from '../language/fold.js';
import { oncePer } from '../language/remember.js';
import { addWord, emptySum, type WordRow, wordRow } from '../language/word-vectors.js';
import type { WeighedTerm } from './pair.js';
import type { Question } from './question.js';
import type { Term } from './terms.js';

const rowsOf = oncePer((question: Question): ReadonlyMap<Term, WordRow> => {
  const meant = new Map(question.mended.map(({ typed, taken }) => [typed, taken]));
  return new Map(
    question.content
      .filter(({ kind }) => kind === 'word')
      .map((term) => [term, wordRow(meant.get(term.text) ?? fold(term.text).replace(/'s$/u, ''))]),
  );
});
const themes = new WeakMap<Question, Float32Array>();

/** The row of a term's vector; -1 for numbers, names of the base and unknown words. */
export function termRow(question: Question, term: Term): WordRow {
  return rowsOf(question).get(term) ?? -1;
}

/** Sum of the terms' vectors, each by its weight. */
export function questionTheme(question: Question, terms: readonly WeighedTerm[]): Float32Array {
  const known = themes.get(question);
  if (known) return known;
  const sum = emptySum();
  for (const { term, weight } of terms) addWord(sum, termRow(question, term), weight);
  themes.set(question, sum);
  return sum;
}
