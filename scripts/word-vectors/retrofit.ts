/** Draws the vectors of related words together (Faruqui et al. 2015, "Retrofitting Word Vectors to Semantic Lexicons"). */

import type { Relations } from './read-relations.js';
import { addTimes } from './vectors.js';

/** What all that a word is related to weighs against its own use; with 1 the articles lose half a point of mistyped questions. */
const RELATED_WEIGHT = 0.5;
/** Passes over all words; each moves the vectors at most a third as far as the one before. */
const ROUNDS = 10;

/** Moves the rows, in place, each towards the mean of its related words', by how closely they are related. Rows have length 1. */
export function retrofit(words: readonly string[], rows: readonly Float64Array[], relations: Relations): void {
  const rowOf = new Map(words.map((word, at) => [word, at]));
  const own = rows.map((row) => row.slice());
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, word] of words.entries()) {
      const related = relations.get(word);
      if (!related) continue;
      const next = (own[at] as Float64Array).slice();
      const total = [...related.values()].reduce((sum, closeness) => sum + closeness, 0);
      for (const [other, closeness] of related)
        addTimes(next, rows[rowOf.get(other) as number] as Float64Array, (RELATED_WEIGHT * closeness) / total);
      rows[at]?.set(next.map((value) => value / (1 + RELATED_WEIGHT)));
    }
  }
}
