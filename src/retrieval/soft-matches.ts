/** How well the words of a question and of a statement stand in for each other, by words used alike where they are not the same. */

import { rememberLatest } from '../language/remember.js';
import { foundPlaces } from './found-places.js';
import { likenessOf } from './meaning.js';
import type { Matched, Pair } from './pair.js';
import type { Reading } from './reading.js';

export interface SoftMatches {
  /** For each term of the pair how well it is said, 0..1. */
  readonly terms: readonly number[];
  /** For each content word of the statement how well the question says it, 0..1. */
  readonly words: readonly number[];
  /** For each term the place among the statement's content words of the one that says it best; -1 where none does. */
  readonly likest: readonly number[];
  /** For each term that the statement has not itself how well the next best word says it, 0..1; else 0. */
  readonly second: readonly number[];
}

/** Compares the words that do not match as they are. Several signals ask for the same pair one after another. */
export const softMatches = rememberLatest((pair: Pair): SoftMatches => {
  const { terms, reading } = pair;
  const { contentKeys, rows } = reading;
  const words = contentKeys.map((key): number => (isFound(key, terms) ? 1 : 0));
  const likest = foundPlaces(pair).map((place) => contentPlace(reading, place));
  const second = new Array<number>(terms.length).fill(0);
  const matched = terms.map(({ row, strength }, term) => {
    if (strength === 1 || row < 0) return strength;
    let best = strength;
    for (let at = 0; at < rows.length; at++) {
      const likeness = likenessOf(row, rows[at] as number);
      if (likeness > (words[at] as number)) words[at] = likeness;
      if (likeness > best) {
        second[term] = best;
        best = likeness;
        likest[term] = at;
      } else if (likeness > (second[term] as number) && contentKeys[at] !== contentKeys[likest[term] as number])
        second[term] = likeness;
    }
    return best;
  });
  return { terms: matched, words, likest, second };
});

/** Place among the content words of the word that stands at this place of the statement; -1 for none and for grammar words. */
function contentPlace({ content }: Reading, place: number): number {
  if (!content[place]) return -1;
  let before = 0;
  for (let at = 0; at < place; at++) if (content[at]) before++;
  return before;
}

/** A word that is said less than this (0..1) by the words used like it is not spoken of. */
const SPOKEN_OF = 0.3;

/** Whether a statement speaks of the term at this place of its pair: says it at least so much. */
export function speaksOf(pair: Pair, at: number, least = SPOKEN_OF): boolean {
  return (softMatches(pair).terms[at] as number) >= least;
}

/** A question has few terms: to look through them takes less than to make a set of them for every fact. */
function isFound(key: string, terms: readonly Matched[]): boolean {
  for (const { found } of terms) if (found === key) return true;
  return false;
}

/** The share (0..1) of the weight of those of the question's words that count which the statement says; 0 without any. */
export function softShare(pair: Pair, counts: (term: Matched) => boolean): number {
  let said = 0;
  let total = 0;
  const strengths = softMatches(pair).terms;
  for (let at = 0; at < strengths.length; at++) {
    const term = pair.terms[at] as Matched;
    if (!counts(term)) continue;
    said += term.weight * (strengths[at] as number);
    total += term.weight;
  }
  return total === 0 ? 0 : said / total;
}
