/** A word is looked up by the words that are used most like it, too ("paycheck" by "salary"). */

import { cosine, wordRow, wordsAlike } from '../language/word-vectors.js';
import type { Lookup, Statistics, Terms } from './inverted-index.js';
import { STRANGERS } from './meaning.js';
import type { WeighedTerm } from './pair.js';
import { keyOf } from './terms.js';

/** What a match through a word used alike counts at most, were it used exactly alike; .8 and .4 do no better on what was held back. */
const ALIKE_STRENGTH = 0.6;
/** What more entries hold is not looked up: a large base would take long over it. With 150 or without a bound, no figure moves by half a point. */
const MOST_HOLDING = 200;

/** What to look up for a term, the word itself first. Not for names: "Paris" is used like "London", and is not it. */
export function lookupsWithAlike({ term, row, lookups }: WeighedTerm, index: Statistics): Terms {
  if (row < 0 || term.name) return lookups;
  const all: Lookup[] = [...lookups];
  for (const word of wordsAlike(row)) {
    const key = keyOf(word);
    const holding = index.holding(key);
    if (holding === 0 || holding > MOST_HOLDING || all.some((known) => known.key === key)) continue;
    const likeness = (cosine(row, wordRow(word)) - STRANGERS) / (1 - STRANGERS);
    all.push({ key, strength: ALIKE_STRENGTH * likeness });
  }
  return all;
}
