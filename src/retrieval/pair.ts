/** A question held against one fact: which terms match, how well, and what each term weighs. */

import type { WordRow } from '../language/word-vectors.js';
import { idf, type Lookup, type Statistics } from './inverted-index.js';
import { lookupsOf } from './lookups-of.js';
import type { Opening } from './openings.js';
import type { Question } from './question.js';
import { termRow } from './question-vectors.js';
import { type Reading, readingOf } from './reading.js';
import { keyOf, type Term } from './terms.js';
import type { View } from './view.js';
import { type WordKind, wordKind } from './word-kinds.js';

/** A question's content term with all that can stand for it. */
export interface WeighedTerm {
  readonly term: Term;
  /** Inverse document frequency of the term in the base: how much it tells. */
  readonly weight: number;
  /** Keys to look up, strongest first. */
  readonly lookups: readonly Lookup[];
  readonly wordKind: WordKind;
  /** Of its vector; -1 for numbers, names of the base and unknown words. */
  readonly row: WordRow;
}

/** How one term fares in one fact; strengths in 0..1. */
export interface Matched extends WeighedTerm {
  /** In statement, quotes and entities. */
  readonly strength: number;
  /** The key that matched there, or null. */
  readonly found: string | null;
  /** Where that first stands, as the view's keys tell; -1 for null. */
  readonly place: number;
  /** There or in title, heading and paragraph. */
  readonly nearby: number;
  /** In the fact's example questions. */
  readonly example: number;
}

export interface Pair {
  readonly question: Question;
  readonly view: View;
  /** The statement word by word. */
  readonly reading: Reading;
  readonly terms: readonly Matched[];
  /** Sum of the terms' weights. */
  readonly total: number;
  /** Normalised BM25F score of the fact, 0..1. */
  readonly bm25: number;
  /** The fact stands for a topic with all its facts. */
  readonly topic: boolean;
  /** What the fact stands among. */
  readonly setting: Setting;
}

/** What is known of a fact by where it stands. */
export interface Setting {
  /** The sentences two before it, just before it and after it; left out where there is none, or where a fact was reviewed and stands alone. */
  readonly twoBefore?: View | undefined;
  readonly before?: View | undefined;
  readonly after?: View | undefined;
  /** What its document says it is about; left out where documents are long and are about many things. */
  readonly opening?: Opening | undefined;
  /** The share (0..1) of what was found for the question that stands in its document. */
  readonly support: number;
}

export const NO_SETTING: Setting = {
  twoBefore: undefined,
  before: undefined,
  after: undefined,
  opening: undefined,
  support: 0,
};

/** How well a synonym, or the second reading of an ambiguous name, stands for the word itself. */
const SYNONYM_STRENGTH = 0.8;

/** "French" is sought by what is said of France, too, and for less where something is said of the French. */
const COUNTRY_STRENGTH = 0.5;

/** A question of more terms is found by its most telling ones, so that the work for it stays bounded. */
const MOST_TERMS = 32;

/** A word that is said again asks for nothing more. */
function eachOnce(terms: readonly Term[]): readonly Term[] {
  const known = new Set<string>();
  return terms.filter(({ key }) => !known.has(key) && known.add(key));
}

/** Weighs a question's terms. `relatives` names the stems of a word's family. */
export function weighTerms(
  question: Question,
  index: Statistics,
  relatives: (stem: string) => readonly string[],
): WeighedTerm[] {
  const weighed = eachOnce(question.content).map((term): WeighedTerm => {
    const strength =
      term.common && term.kind === 'word' && index.holding(term.key) > 0 ? COUNTRY_STRENGTH : SYNONYM_STRENGTH;
    const lookups = lookupsOf(term, strength, term.kind === 'word' && !term.name ? relatives(term.key) : []);
    const present = lookups.find(({ key }) => index.holding(key) > 0);
    return {
      term,
      lookups,
      weight: idf(index, present?.key ?? term.key),
      wordKind: wordKind(question, term),
      row: termRow(question, term),
    };
  });
  if (weighed.length <= MOST_TERMS) return weighed;
  const telling = new Set([...weighed].sort((a, b) => b.weight - a.weight).slice(0, MOST_TERMS));
  return weighed.filter((term) => telling.has(term));
}

/** Holds the weighed terms of a question against a fact. */
export function createPair(
  question: Question,
  weighed: readonly WeighedTerm[],
  view: View,
  bm25: number,
  { setting = NO_SETTING, topic = false }: { readonly setting?: Setting; readonly topic?: boolean } = {},
): Pair {
  const { keys, around, examples } = view;
  const hasExamples = examples.size > 0;
  let total = 0;
  const terms = weighed.map(({ term, weight, lookups, wordKind: kind, row }): Matched => {
    // Like `firstHeld`, but with the place at once: looking the same key up again takes a hundredth of a question.
    let own: Lookup | undefined;
    let place = -1;
    for (const lookup of lookups) {
      const at = keys.get(lookup.key);
      if (at === undefined) continue;
      own = lookup;
      place = at;
      break;
    }
    const strength = own?.strength ?? 0;
    total += weight;
    return {
      term,
      weight,
      lookups,
      wordKind: kind,
      row,
      strength,
      found: own?.key ?? null,
      place,
      // What stands in the fact itself cannot match better around it.
      nearby: strength === 1 ? 1 : Math.max(strength, firstHeld(lookups, around)?.strength ?? 0),
      example: hasExamples ? (firstHeld(lookups, examples)?.strength ?? 0) : 0,
    };
  });
  return { question, view, reading: readingOf(view), terms, bm25, total, setting, topic };
}

/** The term of this word of the folded question, in which typing errors are mended. */
export function termWritten(terms: readonly Matched[], word: string | undefined): Matched | undefined {
  if (word === undefined) return undefined;
  const key = keyOf(word);
  return (
    terms.find(({ term }) => term.text.toLowerCase() === word) ??
    terms.find(({ term }) => term.kind === 'word' && term.key === key)
  );
}

/** The share (0..1) of the question's weight that the fact lacks and this neighbour has. */
export function coveredBy(neighbour: View | undefined, { terms, total }: Pair): number {
  if (neighbour === undefined || total === 0) return 0;
  let covered = 0;
  for (const { strength, weight, lookups } of terms)
    if (strength === 0 && firstHeld(lookups, neighbour.keys)) covered += weight;
  return covered / total;
}

/** The first of the look-ups that is held, which is the strongest. */
export function firstHeld(lookups: readonly Lookup[], keys: { has(key: string): boolean }): Lookup | undefined {
  for (const lookup of lookups) if (keys.has(lookup.key)) return lookup;
  return undefined;
}
