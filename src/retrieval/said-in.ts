/** How well a question's words are said by what stands around a sentence. */

import { rememberLatest } from '../language/remember.js';
import type { WordRow } from '../language/word-vectors.js';
import { likenessOf } from './meaning.js';
import type { Opening } from './openings.js';
import { firstHeld, type Pair } from './pair.js';
import type { Question } from './question.js';
import { readingOf } from './reading.js';
import type { View } from './view.js';

/** One sentence stands beside several, and one opening before all: each is compared with a question once. */
const comparedWith = rememberLatest((_: Question) => new Map<View | Opening, readonly number[]>());

/** How well (0..1) a neighbouring sentence says the term at this place of the pair: by its words, or words used like it; 0 without a sentence. */
export function saidInSentence(sentence: View | undefined, pair: Pair, at: number): number {
  if (sentence === undefined) return 0;
  const known = comparedWith(pair.question).get(sentence);
  return (known ?? compare(sentence, readingOf(sentence).rows, pair))[at] ?? 0;
}

/** The same of a document's opening. */
export function saidInOpening(opening: Opening | undefined, pair: Pair, at: number): number {
  if (opening === undefined) return 0;
  return (comparedWith(pair.question).get(opening) ?? compare(opening, opening.rows, pair))[at] ?? 0;
}

function compare(text: View | Opening, rows: readonly WordRow[], { question, terms }: Pair): readonly number[] {
  const said = terms.map(({ lookups, row }) => {
    let best = firstHeld(lookups, text.keys)?.strength ?? 0;
    if (best === 1 || row < 0) return best;
    for (const other of rows) best = Math.max(best, likenessOf(row, other));
    return best;
  });
  comparedWith(question).set(text, said);
  return said;
}
