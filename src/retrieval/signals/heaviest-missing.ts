import type { Signal } from './signal.js';

/** One telling word that is missing outweighs many that are found. */
export const heaviestMissing: Signal = {
  name: 'heaviest-missing',
  about: 'The share of the question’s weight in its most telling word that the fact lacks.',
  measure: ({ terms, total }) =>
    total === 0 ? 0 : Math.max(...terms.map(({ weight, strength }) => weight * (1 - strength))) / total,
};
