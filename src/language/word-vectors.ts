/**
 * How alike words are in use ("attack", "besiege"), from 50,000 GloVe vectors (PDDL 1.0; see `models/README.md`), and which stand for each
 * other, from a thesaurus ("dismiss", "sack"). Works without them, too.
 */

import { readFileSync } from 'node:fs';
import { remember } from './remember.js';
import { NO_ROW, readWordVectors, WORD_VECTORS_FILE, type WordVectorTable } from './word-vectors-file.js';

/** A word's row in the table; -1 stands for a word without one. */
export type WordRow = number;

export interface WordOfRow {
  readonly word: string;
  readonly row: WordRow;
}

const NONE: WordVectorTable = {
  words: [],
  dimensions: 0,
  bytes: new Int8Array(0),
  alike: new Uint16Array(0),
  lemmas: new Uint16Array(0),
  starts: new Uint32Array(1),
  synonyms: new Uint16Array(0),
};

let loaded: { readonly table: WordVectorTable; readonly norms: Float32Array; readonly problem?: string } | undefined;

function load() {
  const { table, problem } = read();
  return { table, norms: new Float32Array(table.words.length), ...(problem === undefined ? {} : { problem }) };
}

function read(): { readonly table: WordVectorTable; readonly problem?: string } {
  try {
    const table = readWordVectors(readFileSync(WORD_VECTORS_FILE));
    if (table) return { table };
    return { table: NONE, problem: 'is no file of word vectors, or only part of one; restore it from the repository' };
  } catch (error) {
    return { table: NONE, problem: `cannot be read (${error instanceof Error ? error.message : String(error)})` };
  }
}

/** What keeps the vectors from being used, or undefined where they are. Nothing else depends on them: answers get somewhat worse. */
export function wordVectorsProblem(): string | undefined {
  loaded ??= load();
  return loaded.problem;
}

/** Rows that were looked up and are kept: most of what is said in one field. */
const REMEMBERED = 10_000;

/** The row of a folded word; -1 where it has none. */
export const wordRow = remember(REMEMBERED, (word: string): WordRow => {
  loaded ??= load();
  const { words } = loaded.table;
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = words[middle] ?? '';
    if (here === word) return middle;
    if (here < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
});

/** Cosine (-1..1) of two words' vectors; 0 where one has none. */
export function cosine(one: WordRow, other: WordRow): number {
  if (one < 0 || other < 0) return 0;
  loaded ??= load();
  const { bytes, dimensions } = loaded.table;
  // In whole numbers, which stay far below 2^31, and in two sums that need not wait for each other: half the time of fractions.
  let even = 0;
  let odd = 0;
  let a = one * dimensions;
  let b = other * dimensions;
  const end = a + dimensions;
  for (; a + 1 < end; a += 2, b += 2) {
    even = (even + Math.imul(bytes[a] as number, bytes[b] as number)) | 0;
    odd = (odd + Math.imul(bytes[a + 1] as number, bytes[b + 1] as number)) | 0;
  }
  if (a < end) even = (even + Math.imul(bytes[a] as number, bytes[b] as number)) | 0;
  return (even + odd) / (norm(one) * norm(other));
}

/** The words that are used most like one, with their rows, the likest first; those that share its stem are not among them. */
export function wordsAlike(row: WordRow): readonly WordOfRow[] {
  if (row < 0) return [];
  loaded ??= load();
  const { words, alike } = loaded.table;
  const each = alike.length / words.length;
  return withWords(
    [...alike.subarray(row * each, (row + 1) * each)].filter((other) => other !== NO_ROW),
    words,
  );
}

/** Whether two words, in any of their forms, may stand for each other. */
export function areSynonyms(one: WordRow, other: WordRow): boolean {
  if (one < 0 || other < 0) return false;
  loaded ??= load();
  const { lemmas, starts, synonyms } = loaded.table;
  const lemma = lemmas[one] as number;
  const wanted = lemmas[other] as number;
  const end = starts[lemma + 1] as number;
  for (let at = starts[lemma] as number; at < end; at++) if (synonyms[at] === wanted) return true;
  return false;
}

/** Whether two words are synonyms, or used at least so much alike (`least` is a cosine). */
export function areUsedAlike(one: WordRow, other: WordRow, least: number): boolean {
  return areSynonyms(one, other) || cosine(one, other) >= least;
}

/** The word of a row; undefined for -1. */
export function wordAt(row: WordRow): string | undefined {
  loaded ??= load();
  return loaded.table.words[row];
}

/** Whether a word, in any of its forms, has synonyms in the thesaurus: then it is an ordinary one, however rare ("walkout"). */
export function hasSynonyms(row: WordRow): boolean {
  if (row < 0) return false;
  loaded ??= load();
  const { lemmas, starts } = loaded.table;
  const lemma = lemmas[row] as number;
  return (starts[lemma + 1] as number) > (starts[lemma] as number);
}

/** The words that may stand for one, with their rows, the best first. */
export function synonymsOf(row: WordRow): readonly WordOfRow[] {
  if (row < 0) return [];
  loaded ??= load();
  const { words, lemmas, starts, synonyms } = loaded.table;
  const lemma = lemmas[row] as number;
  return withWords([...synonyms.subarray(starts[lemma], starts[lemma + 1])], words);
}

function withWords(rows: readonly WordRow[], words: readonly string[]): WordOfRow[] {
  return rows.map((row) => ({ word: words[row] as string, row }));
}

/** Adds a word's unit vector, times `weight`, to `sum`, which must have room for the table's dimensions. */
export function addWord(sum: Float32Array, row: WordRow, weight: number): void {
  if (row < 0) return;
  loaded ??= load();
  const { bytes, dimensions } = loaded.table;
  const scale = weight / norm(row);
  for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + (bytes[row * dimensions + at] ?? 0) * scale;
}

/** An empty sum for `addWord`. */
export function emptySum(): Float32Array {
  loaded ??= load();
  return new Float32Array(loaded.table.dimensions);
}

function norm(row: WordRow): number {
  loaded ??= load();
  const { norms, table } = loaded;
  const known = norms[row] ?? 0;
  if (known > 0) return known;
  let sum = 0;
  for (let at = row * table.dimensions; at < (row + 1) * table.dimensions; at++) sum += (table.bytes[at] ?? 0) ** 2;
  // Rounded as the table of norms keeps it, so that the first answer is the same as the second.
  const fresh = Math.fround(Math.sqrt(sum) || 1);
  norms[row] = fresh;
  return fresh;
}
