/** How alike two questions are in what their words mean, whatever the words are. */

import { isStopWord } from '../language/stop-words.js';
import { tokenize } from '../language/tokenize.js';
import { addWord, cosine, emptySum, type WordRow, wordRow } from '../language/word-vectors.js';

export interface Meaning {
  /** Vectors of the words and how much each counts. */
  readonly words: readonly { readonly row: WordRow; readonly weight: number }[];
  /** Weighted sum of the vectors. */
  readonly theme: Float32Array;
}

/** Grammar words tell little, but some questions have nothing else. */
const STOP_WEIGHT = 0.25;
/** Longer questions are read up to here. */
const MOST_WORDS = 40;

/** Reads a folded question. */
export function readMeaning(folded: string): Meaning {
  const words = tokenize(folded)
    .slice(0, MOST_WORDS)
    .map(({ word }) => ({ row: wordRow(word), weight: isStopWord(word) ? STOP_WEIGHT : 1 }))
    .filter(({ row }) => row >= 0);
  const theme = emptySum();
  for (const { row, weight } of words) addWord(theme, row, weight);
  return { words, theme };
}

/** Cosine (-1..1) of the themes, and the share (0..1) of both questions' words that the other has or has a like of. */
export function alikeInUse(one: Meaning, other: Meaning): { 'example-theme': number; 'example-soft': number } {
  return {
    'example-theme': cosineOf(one.theme, other.theme),
    'example-soft': (held(one, other) + held(other, one)) / 2,
  };
}

function held(part: Meaning, whole: Meaning): number {
  let total = 0;
  let sum = 0;
  for (const { row, weight } of part.words) {
    let best = 0;
    for (const word of whole.words) best = Math.max(best, row === word.row ? 1 : cosine(row, word.row));
    sum += weight * best;
    total += weight;
  }
  return total === 0 ? 0 : sum / total;
}

/** Cosine (-1..1) of two sums of vectors; 0 where one is empty. */
export function cosineOf(one: Float32Array, other: Float32Array): number {
  let product = 0;
  let oneSquare = 0;
  let otherSquare = 0;
  for (let at = 0; at < one.length; at++) {
    const a = one[at] ?? 0;
    const b = other[at] ?? 0;
    product += a * b;
    oneSquare += a * a;
    otherSquare += b * b;
  }
  return product === 0 ? 0 : product / Math.sqrt(oneSquare * otherSquare);
}
