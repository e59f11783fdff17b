/** The thesaurus, by rows of words. */

import type { WordVectorTable } from '../../src/language/word-vectors-file.js';
import { keyOf } from '../../src/retrieval/terms.js';

export interface Synonyms {
  /** For each word the row of the first that has its key: the one that stands for all its forms. */
  readonly lemmas: readonly number[];
  /** For each word that stands for its forms the rows of those that may stand for it: those its entries give, then those whose entries give it. */
  readonly synonyms: readonly (readonly number[])[];
}

/** Finds the synonyms of each of these words; what is not among them is passed over. */
export function findSynonyms(words: readonly string[], entries: ReadonlyMap<string, readonly string[]>): Synonyms {
  const keys = words.map(keyOf);
  const lemmaOf = new Map<string, number>();
  for (const [at, key] of keys.entries()) if (!lemmaOf.has(key)) lemmaOf.set(key, at);
  const synonyms = words.map(() => new Set<number>());
  const relate = (one: string, other: string): void => {
    const from = lemmaOf.get(keyOf(one));
    const to = lemmaOf.get(keyOf(other));
    if (from !== undefined && to !== undefined && from !== to) synonyms[from]?.add(to);
  };
  for (const [head, others] of entries) for (const other of others) relate(head, other);
  for (const [head, others] of entries) for (const other of others) relate(other, head);
  return {
    lemmas: keys.map((key) => lemmaOf.get(key) as number),
    synonyms: synonyms.map((rows) => [...rows]),
  };
}

/** The same as they stand in the table of these words. */
export function tabulateSynonyms(
  words: readonly string[],
  entries: ReadonlyMap<string, readonly string[]>,
): Pick<WordVectorTable, 'lemmas' | 'starts' | 'synonyms'> {
  const { lemmas, synonyms } = findSynonyms(words, entries);
  const starts = new Uint32Array(words.length + 1);
  for (const [at, rows] of synonyms.entries()) starts[at + 1] = (starts[at] as number) + rows.length;
  return { lemmas: Uint16Array.from(lemmas), starts, synonyms: Uint16Array.from(synonyms.flat()) };
}
