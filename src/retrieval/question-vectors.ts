/** The word vectors of a question, looked up once. */

import { fold } from '../language/fold.js';
import { phraseRow } from '../language/phrases.js';
import { rememberLatest } from '../language/remember.js';
import { addWord, emptySum, type WordRow, wordRow } from '../language/word-vectors.js';
import { cosineOf, type Theme, themeOf } from './meaning.js';
import { meantWord } from './mended.js';
import type { Pair, WeighedTerm } from './pair.js';
import type { Question } from './question.js';
import type { Term } from './terms.js';

/** The row of a term's vector, or of the word that says the same as a phrase which begins with it; -1 for numbers, names of the base and unknown words. */
export function termRow(question: Question, term: Term): WordRow {
  if (term.kind !== 'word') return -1;
  // What a follow-up takes over from the question before has its place there.
  const isOwn = question.tokens[term.at]?.text === term.text;
  const phrase = isOwn ? phraseRow(question.tokens, term.at) : undefined;
  return phrase ?? wordRow(fold(meantWord(question, term)).replace(/'s$/u, ''));
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
