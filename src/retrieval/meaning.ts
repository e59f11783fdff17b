/** What questions mean, whatever their words are, and what several of them say together. */

import { remember } from '../language/remember.js';
import { STOP_WORDS } from '../language/stop-words.js';
import type { WordRow } from '../language/word-vectors.js';
import { addWord, areSynonyms, cosine, emptySum, wordRow } from '../language/word-vectors.js';

/** A word, number or name as it is compared: the keys that stand for it, its vector (-1 for none), and how much it counts. */
export interface WeighedTerm {
  readonly keys: readonly string[];
  readonly row: WordRow;
  readonly weight: number;
}

export interface Meaning {
  readonly terms: readonly WeighedTerm[];
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

/** What several texts say together: each term once. */
export interface Gathered extends Meaning {
  /** The terms that more than one of them says, each weighing as much more as it is said again. */
  readonly repeated: readonly WeighedTerm[];
  /** How well (0..1) what they say stands for a word, by the term that is most like it. */
  standsFor(row: WordRow): number;
}

/** Words whose likeness to what texts say together is kept: many more cosines than all else that is measured of examples need. */
const REMEMBERED = 100;

/** Words less alike than this are strangers; the worth grows from here to 1. */
const STRANGERS = 0.3;

/** How well (0..1) a word stands at least for one that the thesaurus gives for it: with .55 half a right sentence less of a hundred comes first in briefings, .85 is no better. */
const SYNONYM_LIKENESS = 0.7;

/**
 * How well one word stands for another, by the thesaurus or by how both are used: 1 where they are used exactly alike, 0 or less for
 * strangers.
 */
export function likenessOf(one: WordRow, other: WordRow): number {
  const likeness = (cosine(one, other) - STRANGERS) / (1 - STRANGERS);
  return likeness < SYNONYM_LIKENESS && areSynonyms(one, other) ? SYNONYM_LIKENESS : likeness;
}

/** What a text means; `words` are all of it, each by how rare it is. */
export function meaningOf(
  terms: readonly WeighedTerm[],
  words: Iterable<{ readonly row: WordRow; readonly rarity: number }>,
): Meaning {
  const sum = emptySum();
  for (const { row, rarity } of words) addWord(sum, row, rarity);
  return { terms, keys: keysOf(terms), theme: toLengthOne(beyondGrammar(sum)) };
}

/** Puts texts together: what they have in common, and all that they say. */
export function gather(meanings: readonly Meaning[]): Gathered {
  const sum = emptySum();
  for (const { theme } of meanings) {
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (theme.sum[at] ?? 0);
  }
  const terms = [...new Map(meanings.flatMap((meaning) => meaning.terms.map((term) => [term.keys[0], term]))).values()];
  const repeated = terms.flatMap((term) => {
    const again = meanings.filter(({ keys }) => isAmong(keys, term)).length - 1;
    return again > 0 ? [{ ...term, weight: term.weight * again }] : [];
  });
  const rows = terms.flatMap(({ row }) => (row < 0 ? [] : [row]));
  const standsFor = remember(REMEMBERED, (row: WordRow) => {
    let best = 0;
    for (const other of rows) best = Math.max(best, likenessOf(other, row));
    return best;
  });
  return { terms, keys: keysOf(terms), theme: toLengthOne(sum), repeated, standsFor };
}

/** Whether one of a term's keys is among these. */
export function isAmong(keys: ReadonlySet<string>, term: WeighedTerm): boolean {
  for (const key of term.keys) if (keys.has(key)) return true;
  return false;
}

function keysOf(terms: readonly WeighedTerm[]): ReadonlySet<string> {
  return new Set(terms.flatMap(({ keys }) => keys));
}

/** The share (0..1) of one text's weight that others have together, by the same words, synonyms or words used alike. */
export function coverage({ terms }: Meaning, others: Gathered): number {
  return shareOf(terms, (term) => (isAmong(others.keys, term) ? 1 : term.row < 0 ? 0 : others.standsFor(term.row)));
}

/** The weighted mean of what terms are worth; 0 without any. */
export function shareOf<Term extends { readonly weight: number }>(
  terms: readonly Term[],
  worth: (term: Term, at: number) => number,
): number {
  let total = 0;
  let sum = 0;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as Term;
    sum += term.weight * worth(term, at);
    total += term.weight;
  }
  return total === 0 ? 0 : sum / total;
}

let grammar: Float32Array | undefined;

/** The direction of grammar words, in which all sentences are alike. */
function grammarDirection(): Float32Array {
  const sum = emptySum();
  for (const word of STOP_WORDS) addWord(sum, wordRow(word), 1);
  return toLengthOne(sum).sum;
}

/** Takes out of a sum of vectors what all sentences have in common (Arora, Liang & Ma 2017). */
function beyondGrammar(sum: Float32Array): Float32Array {
  grammar ??= grammarDirection();
  const part = product(sum, grammar);
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) - part * (grammar[at] as number);
  return sum;
}

/** Brings a sum of vectors to length 1. */
function toLengthOne(sum: Float32Array): Theme {
  const length = Math.sqrt(product(sum, sum));
  if (length > 0) for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) / length;
  return themeOf(sum);
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
