/** A statement word by word, grammar words too, as the signals about order and meaning need it. Read when a fact is first shortlisted. */

import { isNegation } from '../language/denial.js';
import { oncePer } from '../language/remember.js';
import { isStopWord } from '../language/stop-words.js';
import { tokenize } from '../language/tokenize.js';
import { addWord, emptySum, type WordRow, wordRow } from '../language/word-vectors.js';
import { keyOf } from './terms.js';
import type { View } from './view.js';

export interface Reading {
  readonly keys: readonly string[];
  /** Whether each word carries content. */
  readonly content: readonly boolean[];
  /** Whether each word denies. */
  readonly negation: readonly boolean[];
  /** Keys of the content words, and in the same order the rows of their vectors. */
  readonly contentKeys: readonly string[];
  readonly rows: readonly WordRow[];
  /** Sum of the content words' unit vectors. */
  readonly theme: Float32Array;
}

/** Longer statements are read up to here. */
const MOST_WORDS = 120;

/** Reads the statement of a view. */
export const readingOf = oncePer(({ fact }: View): Reading => readWords(fact.statement));

/** Reads any text. */
export function readWords(text: string): Reading {
  const words = tokenize(text)
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
  const content = words.map((word) => !isStopWord(word));
  const rows = words.filter((_, at) => content[at]).map(wordRow);
  const theme = emptySum();
  for (const row of rows) addWord(theme, row, 1);
  const keys = words.map(keyOf);
  const contentKeys = keys.filter((_, at) => content[at]);
  return { keys, content, negation: words.map(isNegation), contentKeys, rows, theme };
}
