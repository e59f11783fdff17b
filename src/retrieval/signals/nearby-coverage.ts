import type { Signal } from './signal.js';

/** Coverage where title, heading and paragraph count too: a sentence seldom repeats what its paragraph is about. */
export const nearbyCoverage: Signal = {
  name: 'nearby-coverage',
  about: 'The weighted share of the question that stands in the fact or right around it.',
  measure: ({ terms, total }) =>
    total === 0 ? 0 : terms.reduce((sum, { weight, nearby }) => sum + weight * nearby, 0) / total,
};
