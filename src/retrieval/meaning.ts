/** How alike two questions are in what their words mean, whatever the words are. */

import type { WordRow } from '../language/word-vectors.js';
import { addWord, cosine, emptySum } from '../language/word-vectors.js';

/** A word as it is compared: its key, its vector and how much it counts. */
export interface WeighedWord {
  readonly key: string;
  readonly row: WordRow;
  readonly weight: number;
}

export interface Meaning {
  readonly words: readonly WeighedWord[];
  readonly keys: ReadonlySet<string>;
  /** Weighted sum of the vectors, of length 1 where there are any. */
  readonly theme: Float32Array;
}

/** Words less alike than this are strangers; the worth grows from here to 1. */
export const STRANGERS = 0.3;

/** Gathers the words of a question. */
export function meaningOf(words: readonly WeighedWord[]): Meaning {
  const theme = emptySum();
  for (const { row, weight } of words) addWord(theme, row, weight);
  return { words, keys: new Set(words.map(({ key }) => key)), theme: toLengthOne(theme) };
}

/** The common theme of several questions. */
export function commonTheme(meanings: readonly Meaning[]): Float32Array {
  const sum = emptySum();
  for (const { theme } of meanings) {
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (theme[at] ?? 0);
  }
  return toLengthOne(sum);
}

/** The share (0..1) of each question's weight that the other has, by the same words or by words used alike; the mean of both. */
export function likenessInUse(one: Meaning, other: Meaning): number {
  return (held(one, other) + held(other, one)) / 2;
}

function held(part: Meaning, whole: Meaning): number {
  let total = 0;
  let sum = 0;
  for (const { key, row, weight } of part.words) {
    let best = whole.keys.has(key) ? 1 : 0;
    if (best === 0 && row >= 0) {
      for (const word of whole.words) best = Math.max(best, (cosine(row, word.row) - STRANGERS) / (1 - STRANGERS));
    }
    sum += weight * best;
    total += weight;
  }
  return total === 0 ? 0 : sum / total;
}

function toLengthOne(sum: Float32Array): Float32Array {
  const length = Math.sqrt(product(sum, sum));
  return length === 0 ? sum : sum.map((value) => value / length);
}

/** Cosine (-1..1) of two sums of vectors; 0 where one is empty. */
export function cosineOf(one: Float32Array, other: Float32Array): number {
  const lengths = Math.sqrt(product(one, one) * product(other, other));
  return lengths === 0 ? 0 : product(one, other) / lengths;
}

function product(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
