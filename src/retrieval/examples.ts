/** Example questions, read: what a question is compared with. */

import { ROLES, type Role } from '../facts/fact.js';
import { fold } from '../language/fold.js';
import { tokenize } from '../language/tokenize.js';
import { trigrams } from '../language/trigrams.js';
import { type Asked, readAsked } from './asked.js';
import { createGrowingNumbers } from './growing-numbers.js';
import type { Lexicon } from './lexicon.js';
import type { Numbering } from './numbering.js';
import { questionTerms, type Term } from './terms.js';

/** What an example asks for. */
export type ExampleAsked = Pick<Asked, 'roles' | 'yesNo'>;

export interface Example {
  /** The entry whose question it is, and which of its questions. */
  readonly owner: number;
  readonly place: number;
  readonly terms: readonly Pick<Term, 'key' | 'also' | 'stop'>[];
  /** How many different letter trigrams it has. */
  readonly letters: number;
  readonly asked: ExampleAsked;
}

/** Reads one example question of an entry. */
export function readExample(text: string, owner: number, place: number, lexicon: Lexicon): Example {
  const folded = fold(text);
  const terms = questionTerms(tokenize(text), lexicon);
  return { owner, place, terms, letters: trigrams(folded).size, asked: readAsked(folded) };
}

/** The different keys of an example, as the index lists them. */
export function keysOfExample({ terms }: Pick<Example, 'terms'>): string[] {
  return [...new Set(terms.flatMap((term) => [term.key, ...term.also]))];
}

/** The arrays as a snapshot keeps them. */
export interface StoredExamples {
  readonly records: Int32Array;
  readonly starts: Int32Array;
}

export interface PackedExamples {
  /** Adds an example and returns its number; numbers count from 0. */
  add(example: Example): number;
  /** Opens an example; undefined for a number that was not given. */
  open(number: number): Example | undefined;
  store(): StoredExamples;
}

/** A key's number is kept with two marks: whether it is a grammar word, and whether it is one of a term's further keys. */
const STOP = 1;
const FURTHER = 2;
const MARK_BITS = 2;
const YES_NO = 1 << ROLES.length;

/** The examples of a whole base in two arrays. Starts empty, or with what was stored. Keys are numbered by `numbering`. */
export function createPackedExamples(numbering: Numbering, stored?: StoredExamples): PackedExamples {
  const records = createGrowingNumbers(stored?.records);
  const starts = createGrowingNumbers(stored?.starts);
  return {
    add({ owner, place, terms, letters, asked }) {
      const keys = terms.flatMap(({ key, also, stop }) => [
        (numbering.numberOf(key) << MARK_BITS) | (stop ? STOP : 0),
        ...also.map((other) => (numbering.numberOf(other) << MARK_BITS) | FURTHER),
      ]);
      starts.push(records.length);
      records.push(owner, place, letters, packAsked(asked), keys.length);
      records.push(...keys);
      return starts.length - 1;
    },
    open(number) {
      if (number >= starts.length) return undefined;
      const at = starts.at(number);
      const terms: { key: string; also: string[]; stop: boolean }[] = [];
      for (const marked of records.slice(at + 5, at + 5 + records.at(at + 4))) {
        const key = numbering.textOf(marked >>> MARK_BITS);
        if (marked & FURTHER) terms.at(-1)?.also.push(key);
        else terms.push({ key, also: [], stop: (marked & STOP) !== 0 });
      }
      const asked = openAsked(records.at(at + 3));
      return { owner: records.at(at), place: records.at(at + 1), letters: records.at(at + 2), asked, terms };
    },
    store: () => ({ records: records.pack(), starts: starts.pack() }),
  };
}

function packAsked({ roles, yesNo }: ExampleAsked): number {
  return roles.reduce((bits, role) => bits | (1 << ROLES.indexOf(role)), yesNo ? YES_NO : 0);
}

function openAsked(bits: number): ExampleAsked {
  return {
    roles: ROLES.filter((_: Role, index) => (bits & (1 << index)) !== 0),
    yesNo: (bits & YES_NO) !== 0,
  };
}
