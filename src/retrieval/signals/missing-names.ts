import type { Signal } from './signal.js';

/** The share of the question's weight in names that neither the fact nor its surroundings hold. */
export const missingNames: Signal = {
  name: 'missing-names',
  about: 'The weighted share of the question that is names found neither in the fact nor right around it.',
  measure: ({ terms, total }) =>
    total === 0
      ? 0
      : terms.reduce((sum, { term, weight, nearby }) => sum + (term.name && nearby === 0 ? weight : 0), 0) / total,
};
