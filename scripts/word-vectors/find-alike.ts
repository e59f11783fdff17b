/** The words that are used most like each word. */

import { keyOf } from '../../src/retrieval/terms.js';
import { dot } from './vectors.js';

/** Words less alike (cosine) have little to do with each other. */
const LEAST_ALIKE = 0.45;

/**
 * For each word the places of so many others, the likest first, one for each key: forms of one word are found as one. Other keys than
 * its own, that is, since those are found anyway. Rows have length 1. `tick` is told how many words are done.
 */
export function findAlike(
  words: readonly string[],
  rows: readonly Float64Array[],
  most: number,
  tick: (done: number) => void = () => {},
): number[][] {
  const keys = words.map(keyOf);
  return rows.map((row, at) => {
    tick(at);
    const alike: { readonly other: number; readonly likeness: number }[] = [];
    for (const [other, there] of rows.entries()) {
      const likeness = dot(row, there);
      if (likeness >= LEAST_ALIKE && keys[other] !== keys[at]) alike.push({ other, likeness });
    }
    alike.sort((one, two) => two.likeness - one.likeness || one.other - two.other);
    const chosen = new Map<string, number>();
    for (const { other } of alike) {
      const key = keys[other] as string;
      if (!chosen.has(key)) chosen.set(key, other);
      if (chosen.size === most) break;
    }
    return [...chosen.values()];
  });
}
