/** How well a question's words are said by what stands around a sentence. */

import { rememberLatest } from '../language/remember.js';
import type { WordRow } from '../language/word-vectors.js';
import { likenessOf } from './meaning.js';
import type { Opening } from './openings.js';
import type { Pair } from './pair.js';
import type { Question } from './question.js';
import { readingOf } from './reading.js';
import type { View } from './view.js';

/** One sentence stands beside several, and one opening before all: each is compared with a question once. */
const comparedWith = rememberLatest((_: Question) => new Map<View | Opening, readonly number[]>());

/** How well (0..1) a sentence or an opening says the term at this place of the pair: by its words, a synonym, or words used like it. */
export function saidIn(text: View | Opening | undefined, pair: Pair, at: number): number {
  if (text === undefined) return 0;
  const known = comparedWith(pair.question);
  let said = known.get(text);
  if (said === undefined) {
    said = compare(text, pair);
    known.set(text, said);
  }
  return said[at] ?? 0;
}

function compare(text: View | Opening, { terms }: Pair): readonly number[] {
  const rows = rowsOf(text);
  return terms.map(({ lookups, row }) => {
    for (const { key } of lookups) if (text.keys.has(key)) return 1;
    return row < 0 ? 0 : likest(row, rows);
  });
}

function rowsOf(text: View | Opening): readonly WordRow[] {
  return 'rows' in text ? text.rows : readingOf(text).rows;
}

function likest(row: WordRow, rows: readonly WordRow[]): number {
  let best = 0;
  for (const other of rows) best = Math.max(best, likenessOf(row, other));
  return best;
}
