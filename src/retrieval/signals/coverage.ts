import type { Signal } from './signal.js';

/** The share of the question's weight that statement, quotes and entities hold. */
export const coverage: Signal = {
  name: 'coverage',
  about: 'The weighted share of the question that stands in the fact itself.',
  measure: ({ terms, total }) =>
    total === 0 ? 0 : terms.reduce((sum, { weight, strength }) => sum + weight * strength, 0) / total,
};
