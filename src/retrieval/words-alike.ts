/** A word is looked up by the words that are used most like it, too ("paycheck" by "salary"). */

import { isOppositeOf } from '../language/opposites.js';
import { cosine, wordRow, wordsAlike } from '../language/word-vectors.js';
import type { Lookup, Statistics, Terms } from './inverted-index.js';
import { STRANGERS } from './meaning.js';
import type { WeighedTerm } from './pair.js';
import { keyOf } from './terms.js';

/** What a match through a word used alike counts at most, were it used exactly alike; .8 and .4 do no better on what was held back. */
const ALIKE_STRENGTH = 0.6;
/** What more entries hold is not looked up: a large base would take long over it. With 400 no figure that was held back moves by half a point. */
const MOST_HOLDING = 150;

/** A question of more terms is found by its own words, so that the work for it stays bounded. */
const MOST_TERMS = 16;

/** What to look up for each term of a question, the word itself first. */
export function lookupsWithAlike(terms: readonly WeighedTerm[], index: Statistics): Terms[] {
  return terms.map((term) => (terms.length > MOST_TERMS ? term.lookups : withAlike(term, index)));
}

/** Not for names ("Paris" is used like "London", and is not it), nor by opposites, which are used alike, too. */
function withAlike({ term, row, lookups }: WeighedTerm, index: Statistics): Terms {
  if (row < 0 || term.name) return lookups;
  const all: Lookup[] = [...lookups];
  const isOpposite = isOppositeOf(term.key);
  for (const word of wordsAlike(row)) {
    const key = keyOf(word);
    const holding = index.holding(key);
    if (holding === 0 || holding > MOST_HOLDING || isOpposite(key) || all.some((known) => known.key === key)) continue;
    const likeness = (cosine(row, wordRow(word)) - STRANGERS) / (1 - STRANGERS);
    all.push({ key, strength: ALIKE_STRENGTH * likeness });
  }
  return all;
}
