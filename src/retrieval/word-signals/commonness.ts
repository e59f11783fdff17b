import { commonnessOf } from '../../language/known-words.js';
import { rememberLatest } from '../../language/remember.js';
import { foldedWord } from '../mended.js';
import type { Pair } from '../pair.js';
import type { Question } from '../question.js';
import type { WordSignal } from './word-signal.js';

/** Words that come so often in fifty million are as common as can be. */
const COMMON = 20_000;

/** A question's words are the same for every fact. */
const ofQuestion = rememberLatest((question: Question, terms: Pair['terms']) =>
  terms.map(({ term }) => Math.min(1, commonnessOf(foldedWord(question, term)) / COMMON)),
);

/** A document's rare words may all be common ones in English, which are paraphrased, and its common ones rare. */
export const commonness: WordSignal = {
  name: 'commonness',
  about: 'How common the word is in English.',
  measure: ({ question, terms }, at) => ofQuestion(question, terms)[at] ?? 0,
};
