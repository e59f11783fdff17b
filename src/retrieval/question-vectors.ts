/** The word vectors of a question, looked up once. */

import { phraseRow } from '../language/phrases.js';
import { rememberLatest } from '../language/remember.js';
import { addWord, emptySum, type WordRow, wordRow } from '../language/word-vectors.js';
import { cosineOf, type Theme, themeOf } from './meaning.js';
import { foldedWord } from './mended.js';
import { ownPlace } from './own-place.js';
import type { Pair, WeighedTerm } from './pair.js';
import type { Question } from './question.js';
import type { Term } from './terms.js';

/** The row of a term's vector, or of the word that says the same as a phrase which begins with it; -1 for numbers, names of the base and unknown words. */
export function termRow(question: Question, term: Term): WordRow {
  if (term.kind !== 'word') return -1;
  const own = ownPlace(question, term);
  const phrase = own && phraseRow(question.tokens, own.first);
  return phrase ?? wordRow(foldedWord(question, term));
}

/** Sum of the terms' vectors, each by its weight. */
export function themeOfTerms(terms: readonly WeighedTerm[]): Theme {
  const sum = emptySum();
  for (const { row, weight } of terms) addWord(sum, row, weight);
  return themeOf(sum);
}

/** Of one question the terms weigh the same for every fact. */
const questionTheme = rememberLatest((_: Question, terms: readonly WeighedTerm[]): Theme => themeOfTerms(terms));

/** Cosine (-1..1) of what a question and a sentence are about; 0 without content or without a sentence. */
export function likenessToQuestion({ question, terms, total }: Pair, sentence: Theme | undefined): number {
  return total === 0 || sentence === undefined ? 0 : cosineOf(questionTheme(question, terms), sentence);
}
