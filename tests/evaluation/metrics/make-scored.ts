/** Scored samples for property tests. */

import fc from 'fast-check';
import type { Scored } from '../../../src/evaluation/metrics/tally-by-score.js';

/** Few scores, so that ties are common. */
export const scoredSample: fc.Arbitrary<Scored[]> = fc.array(
  fc.record({ score: fc.integer({ min: 0, max: 20 }).map((step) => step / 20), positive: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
);

/** Sorts by score: `'+ - +-'` has a positive that scores highest, then a negative, then one of each with the same score. */
export function makeScored(ranks: string): Scored[] {
  const groups = ranks.split(' ');
  return groups.flatMap((group, index) =>
    [...group].map((sign) => ({ score: (groups.length - index) / groups.length, positive: sign === '+' })),
  );
}
