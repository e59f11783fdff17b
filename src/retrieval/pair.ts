/** A question held against one fact: which terms match, how well, and what each term weighs. */

import type { InvertedIndex, Lookup } from './inverted-index.js';
import type { Question } from './question.js';
import type { Term } from './terms.js';
import type { View } from './view.js';

/** A question's content term with all that can stand for it. */
export interface WeighedTerm {
  readonly term: Term;
  /** Inverse document frequency of the term in the base: how much it tells. */
  readonly weight: number;
  /** Keys to look up, strongest first. */
  readonly lookups: readonly Lookup[];
}

/** How one term fares in one fact; strengths in 0..1. */
export interface Matched extends WeighedTerm {
  /** In statement, quotes and entities. */
  readonly strength: number;
  /** The key that matched there, or null. */
  readonly found: string | null;
  /** There or in title, heading and paragraph. */
  readonly nearby: number;
  /** In the fact's example questions. */
  readonly example: number;
}

export interface Pair {
  readonly question: Question;
  readonly view: View;
  readonly terms: readonly Matched[];
  /** Sum of the terms' weights. */
  readonly total: number;
  /** Normalised BM25F score of the fact, 0..1. */
  readonly bm25: number;
}

/** How well a synonym, or the second reading of an ambiguous name, stands for the word itself. */
const SYNONYM_STRENGTH = 0.8;

/** Weighs a question's terms. `relatives` names the stems of a word's family. */
export function weighTerms(
  question: Question,
  index: InvertedIndex,
  relatives: (stem: string) => readonly string[],
  relativeStrength: number,
): WeighedTerm[] {
  return question.content.map((term) => {
    const lookups = [{ key: term.key, strength: 1 }, ...term.also.map((key) => ({ key, strength: SYNONYM_STRENGTH }))];
    if (term.kind === 'word' && !term.name) {
      lookups.push(...relatives(term.key).map((key) => ({ key, strength: relativeStrength })));
    }
    const present = lookups.find(({ key }) => index.has(key));
    return { term, lookups, weight: index.idf(present?.key ?? term.key) };
  });
}

/** Holds the weighed terms of a question against a fact. */
export function createPair(question: Question, weighed: readonly WeighedTerm[], view: View, bm25: number): Pair {
  const terms = weighed.map((term): Matched => {
    const own = term.lookups.find(({ key }) => view.keys.has(key));
    const strength = own?.strength ?? 0;
    return {
      ...term,
      strength,
      found: own?.key ?? null,
      nearby: Math.max(strength, term.lookups.find(({ key }) => view.around.has(key))?.strength ?? 0),
      example: term.lookups.find(({ key }) => view.examples.has(key))?.strength ?? 0,
    };
  });
  return { question, view, terms, bm25, total: terms.reduce((sum, { weight }) => sum + weight, 0) };
}
