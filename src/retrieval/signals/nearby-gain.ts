import { softMatches } from '../soft-matches.js';
import type { Signal } from './signal.js';

/** What the paragraph adds to a sentence counts for less than what it says itself, and for more than nothing. */
export const nearbyGain: Signal = {
  name: 'nearby-gain',
  about:
    'The weighted share of the question that stands right around the fact and not in it, not even by words used alike.',
  measure(pair) {
    if (pair.total === 0) return 0;
    const said = softMatches(pair).terms;
    let gain = 0;
    pair.terms.forEach(({ weight, nearby }, at) => {
      gain += weight * Math.max(0, nearby - (said[at] ?? 0));
    });
    return gain / pair.total;
  },
};
