/** The thesaurus, by rows of words. */

import { baseForm } from '../../src/language/irregular-forms.js';
import { startsOf, type WordVectorTable } from '../../src/language/word-vectors-file.js';
import { keyOf } from '../../src/retrieval/terms.js';

export interface Synonyms {
  /** For each word the row of the one that it is a form of; its own where it is none. */
  readonly lemmas: readonly number[];
  /** For each word that stands for its forms the rows of those that may stand for it: those its entries give, then those whose entries give it. */
  readonly synonyms: readonly (readonly number[])[];
}

/** Finds the synonyms of each of these words; what is not among them is passed over. */
export function findSynonyms(words: readonly string[], entries: ReadonlyMap<string, readonly string[]>): Synonyms {
  const rowOf = new Map(words.map((word, at) => [word, at]));
  const lemmas = words.map((word, at) => formOf(word, rowOf) ?? at);
  const synonyms = words.map(() => new Set<number>());
  const relate = (one: string, other: string): void => {
    const from = lemmas[rowOf.get(one) ?? -1];
    const to = lemmas[rowOf.get(other) ?? -1];
    if (from !== undefined && to !== undefined && from !== to) synonyms[from]?.add(to);
  };
  for (const [head, others] of entries) for (const other of others) relate(head, other);
  for (const [head, others] of entries) for (const other of others) relate(other, head);
  return { lemmas, synonyms: synonyms.map((rows) => [...rows]) };
}

/** The endings of inflected words, and what stands in their places in the words that they are forms of. */
const INFLECTIONS: readonly (readonly [ending: string, instead: string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['es', ''],
  ['s', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
];

/**
 * The row of the word that a word is a form of ("sacked", "sacking": "sack"); undefined where there is none. By inflection only: the stems
 * that texts are searched by are the same for "university" and "universal", too.
 */
function formOf(word: string, rowOf: ReadonlyMap<string, number>): number | undefined {
  const irregular = rowOf.get(baseForm(word));
  if (irregular !== undefined && baseForm(word) !== word) return irregular;
  for (const [ending, instead] of INFLECTIONS) {
    if (!word.endsWith(ending)) continue;
    const bare = word.slice(0, -ending.length) + instead;
    const single = bare.replace(/([^aeiouls])\1$/u, '$1');
    for (const base of [bare, single])
      if (base.length > 2 && keyOf(base) === keyOf(word) && rowOf.has(base)) return rowOf.get(base);
  }
  return undefined;
}

/** The same as they stand in the table of these words. */
export function tabulateSynonyms(
  words: readonly string[],
  entries: ReadonlyMap<string, readonly string[]>,
): Pick<WordVectorTable, 'lemmas' | 'starts' | 'synonyms'> {
  const { lemmas, synonyms } = findSynonyms(words, entries);
  return {
    lemmas: Uint16Array.from(lemmas),
    starts: startsOf(synonyms.map((rows) => rows.length)),
    synonyms: Uint16Array.from(synonyms.flat()),
  };
}
