/** Example questions, read: what a question is compared with. */

import { tokenize } from '../language/tokenize.js';
import { createGrowingNumbers } from './growing-numbers.js';
import type { Lexicon } from './lexicon.js';
import type { Numbering } from './numbering.js';
import { keysOfTerm, questionTerms, type Term } from './terms.js';

export interface Example {
  /** The entry whose question it is, and which of its questions. */
  readonly owner: number;
  readonly place: number;
  readonly terms: readonly Pick<Term, 'key' | 'also' | 'stop'>[];
  /** The different keys of the terms, as the index lists them. */
  readonly keys: ReadonlySet<string>;
}

/** Reads one example question of an entry. */
export function readExample(text: string, owner: number, place: number, lexicon: Lexicon): Example {
  const terms = questionTerms(tokenize(text), lexicon);
  return { owner, place, terms, keys: new Set(terms.flatMap(keysOfTerm)) };
}

/** The arrays as a snapshot keeps them. */
export interface StoredExamples {
  readonly records: Int32Array;
  readonly starts: Int32Array;
}

export interface PackedExamples {
  /** Adds an example and returns its number; numbers count from 0. */
  add(example: Omit<Example, 'keys'>): number;
  /** Opens an example; undefined for a number that was not given. */
  open(number: number): Example | undefined;
  store(): StoredExamples;
}

/** A key's number is kept with two marks: whether it is a grammar word, and whether it is one of a term's further keys. */
const STOP = 1;
const FURTHER = 2;
const MARK_BITS = 2;

/** The examples of a whole base in two arrays. Starts empty, or with what was stored. Keys are numbered by `numbering`. */
export function createPackedExamples(numbering: Numbering, stored?: StoredExamples): PackedExamples {
  const records = createGrowingNumbers(stored?.records);
  const starts = createGrowingNumbers(stored?.starts);
  return {
    add({ owner, place, terms }) {
      const keys = terms.flatMap(({ key, also, stop }) => [
        (numbering.numberOf(key) << MARK_BITS) | (stop ? STOP : 0),
        ...also.map((other) => (numbering.numberOf(other) << MARK_BITS) | FURTHER),
      ]);
      starts.push(records.length);
      records.push(owner, place, keys.length);
      records.push(...keys);
      return starts.length - 1;
    },
    open(number) {
      if (number >= starts.length) return undefined;
      const at = starts.at(number);
      const terms: { key: string; also: string[]; stop: boolean }[] = [];
      const keys = new Set<string>();
      for (const marked of records.slice(at + 3, at + 3 + records.at(at + 2))) {
        const key = numbering.textOf(marked >>> MARK_BITS);
        keys.add(key);
        if (marked & FURTHER) terms.at(-1)?.also.push(key);
        else terms.push({ key, also: [], stop: (marked & STOP) !== 0 });
      }
      return { owner: records.at(at), place: records.at(at + 1), terms, keys };
    },
    store: () => ({ records: records.pack(), starts: starts.pack() }),
  };
}
