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
  /** Of length 1 where there are any vectors. */
  readonly theme: Theme;
}

/** What words are about as a whole: the weighted sum of their vectors, with the square of its length, which every comparison needs. */
export interface Theme {
  readonly sum: Float32Array;
  readonly square: number;
}

/** A finished sum. */
export function themeOf(sum: Float32Array): Theme {
  return { sum, square: product(sum, sum) };
}

/** Words less alike than this are strangers; the worth grows from here to 1. */
export const STRANGERS = 0.3;

/** Gathers the words of a question. */
export function meaningOf(words: readonly WeighedWord[]): Meaning {
  const sum = emptySum();
  for (const { row, weight } of words) addWord(sum, row, weight);
  return { words, keys: new Set(words.map(({ key }) => key)), theme: toLengthOne(sum) };
}

/** The common theme of several questions. */
export function commonTheme(meanings: readonly Meaning[]): Theme {
  const sum = emptySum();
  for (const { theme } of meanings) {
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (theme.sum[at] ?? 0);
  }
  return toLengthOne(sum);
}

/**
 * Compares questions with one question: the share (0..1) of each one's weight that the other has, by the same words or by words
 * used alike; the mean of both. Words come again from question to question, so what each shares with `one` is kept.
 */
export function createComparison(one: Meaning): (other: Meaning) => number {
  const known = new Map<WordRow, readonly number[]>();
  const alike = (row: WordRow): readonly number[] => {
    const before = known.get(row);
    if (before) return before;
    const fresh = one.words.map((word) => (cosine(row, word.row) - STRANGERS) / (1 - STRANGERS));
    known.set(row, fresh);
    return fresh;
  };
  return (other) => {
    const best = one.words.map(({ key }): number => (other.keys.has(key) ? 1 : 0));
    const others = other.words.map(({ key, row }): number => {
      let most: number = one.keys.has(key) ? 1 : 0;
      if (row < 0) return most;
      const likeness = alike(row);
      for (let at = 0; at < likeness.length; at++) {
        const here = likeness[at] as number;
        if (here > most) most = here;
        if (here > (best[at] as number)) best[at] = here;
      }
      return most;
    });
    return (meanWorth(one.words, best) + meanWorth(other.words, others)) / 2;
  };
}

/** The mean worth of words, each by its weight; 0 without any. */
function meanWorth(words: readonly WeighedWord[], worths: readonly number[]): number {
  let total = 0;
  let sum = 0;
  for (let at = 0; at < words.length; at++) {
    const { weight } = words[at] as WeighedWord;
    sum += weight * (worths[at] as number);
    total += weight;
  }
  return total === 0 ? 0 : sum / total;
}

function toLengthOne(sum: Float32Array): Theme {
  const length = Math.sqrt(product(sum, sum));
  return themeOf(length === 0 ? sum : sum.map((value) => value / length));
}

/** Cosine (-1..1) of two themes; 0 where one is empty. */
export function cosineOf(one: Theme, other: Theme): number {
  const lengths = Math.sqrt(one.square * other.square);
  return lengths === 0 ? 0 : product(one.sum, other.sum) / lengths;
}

function product(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}
