/** A statement word by word, grammar words too, as the signals about order and meaning need it. Read when a fact is first shortlisted. */

import { isNegation } from '../language/denial.js';
import { phraseRow } from '../language/phrases.js';
import { oncePer, remember } from '../language/remember.js';
import { isStopWord } from '../language/stop-words.js';
import { tokenize } from '../language/tokenize.js';
import { addWord, areUsedAlike, emptySum, type WordRow, wordRow } from '../language/word-vectors.js';
import { type Theme, themeOf } from './meaning.js';
import { keyOf } from './terms.js';
import type { View } from './view.js';

export interface Reading {
  readonly keys: readonly string[];
  /** Whether each word carries content. */
  readonly content: readonly boolean[];
  /** Whether each word denies. */
  readonly negation: readonly boolean[];
  /** Keys of the content words, and in the same order the rows of their vectors; that of a phrase stands with its first word. */
  readonly contentKeys: readonly string[];
  readonly rows: readonly WordRow[];
  /** Sum of the content words' unit vectors. */
  readonly theme: Theme;
}

/** Longer statements are read up to here. */
const MOST_WORDS = 120;
const REMEMBERED = 20_000;

const readWord = remember(REMEMBERED, (word: string) => ({
  key: keyOf(word),
  content: !isStopWord(word),
  negation: isNegation(word),
  row: wordRow(word),
}));

/** Reads the statement of a view. */
export const readingOf = oncePer(({ fact }: View): Reading => readWords(fact.statement));

/** Reads any text. */
export function readWords(text: string): Reading {
  const tokens = tokenize(text).slice(0, MOST_WORDS);
  const words = tokens.map(({ word }, at) => {
    const read = readWord(word);
    const row = phraseRow(tokens, at);
    return row === undefined ? read : { ...read, row };
  });
  const telling = words.filter(({ content }) => content);
  const sum = emptySum();
  for (const { row } of telling) addWord(sum, row, 1);
  return {
    keys: words.map(({ key }) => key),
    content: words.map(({ content }) => content),
    negation: words.map(({ negation }) => negation),
    contentKeys: telling.map(({ key }) => key),
    rows: telling.map(({ row }) => row),
    theme: themeOf(sum),
  };
}

/** Whether a statement has a content word that is a synonym of the word of this row, or is used at least so much like it (`least` is a cosine). */
export function saysAlike({ rows }: Reading, row: WordRow, least: number): boolean {
  return rows.some((other) => areUsedAlike(row, other, least));
}
