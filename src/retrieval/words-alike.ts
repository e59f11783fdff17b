/** A word is looked up by the words that are used most like it, too ("paycheck" by "salary"), and by its synonyms. */

import { isOppositeOf } from '../language/opposites.js';
import { remember } from '../language/remember.js';
import { synonymsOf, type WordOfRow, type WordRow, wordAt, wordsAlike } from '../language/word-vectors.js';
import type { Corpus } from './corpus.js';
import type { Lookup, Statistics, Terms } from './inverted-index.js';
import { likenessOf } from './meaning.js';
import type { WeighedTerm } from './pair.js';
import { keyOf } from './terms.js';
import { untilChanged } from './until-changed.js';

/** What a match through a synonym or a word used alike counts, times how well that stands for the word; with .8 or .4 no figure that was held back gains half a point. */
const ALIKE_STRENGTH = 0.6;
/**
 * What more entries hold is not looked up: a large base would take long over it. With 400 no figure that was held back moves by more than half
 * a point; with 200 a mistyped question or two of the development articles come out worse.
 */
const MOST_HOLDING = 150;

/** A question of more terms is found by its own words, so that the work for it stays bounded. */
const MOST_TERMS = 16;

/** Words whose look-ups by others are kept: those that people ask with. */
const REMEMBERED = 2_000;
/** The same, as far as the entries hold them: fewer, since every guild with edits keeps its own. */
const REMEMBERED_HELD = 1_000;

type LookupsOf = (row: WordRow) => readonly Lookup[];

const lookupsFrom = (alike: (row: WordRow) => readonly WordOfRow[]): LookupsOf =>
  remember(REMEMBERED, (row: WordRow) =>
    alike(row).map(({ word, row: other }) => ({
      key: keyOf(word),
      strength: ALIKE_STRENGTH * likenessOf(row, other),
    })),
  );

/** The word itself, too: where a phrase is meant, it is another one than is asked with. */
const itself = (row: WordRow): WordOfRow => ({ word: wordAt(row) ?? '', row });
const lookupsAlike = lookupsFrom((row) => [itself(row), ...wordsAlike(row)]);
const lookupsWithSynonyms = lookupsFrom((row) => [itself(row), ...synonymsOf(row), ...wordsAlike(row)]);

/**
 * Returns the function that tells what to look up for each term of a question, the word itself first. `synonyms` too only where documents are
 * short: among the many sentences of an article they find too many others (a right sentence in two hundred falls behind them).
 */
export function createWordsAlike(
  corpus: Pick<Corpus, 'statements' | 'changes'>,
  { synonyms }: { readonly synonyms: boolean },
): (terms: readonly WeighedTerm[]) => Terms[] {
  const lookupsOf = synonyms ? lookupsWithSynonyms : lookupsAlike;
  const held = untilChanged(corpus, () =>
    remember(REMEMBERED_HELD, (row: WordRow) => heldOf(row, lookupsOf(row), corpus.statements)),
  );
  return (terms) => {
    if (terms.length > MOST_TERMS) return terms.map(({ lookups }) => lookups);
    const heldNow = held();
    return terms.map((term) => withAlike(term, heldNow));
  };
}

/** Not by opposites, which are used alike, too. */
function heldOf(row: WordRow, lookups: readonly Lookup[], index: Statistics): readonly Lookup[] {
  const isOpposite = isOppositeOf(keyOf(wordAt(row) ?? ''));
  return lookups.filter(({ key }) => {
    const holding = index.holding(key);
    return holding > 0 && holding <= MOST_HOLDING && !isOpposite(key);
  });
}

/** Not for names: "Paris" is used like "London", and is not it. */
function withAlike({ term, row, lookups }: WeighedTerm, held: LookupsOf): Terms {
  if (row < 0 || term.name) return lookups;
  const all = lookups.slice();
  for (const lookup of held(row)) if (!all.some(({ key }) => key === lookup.key)) all.push(lookup);
  return all;
}
