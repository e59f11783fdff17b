import type { Signal } from './signal.js';

/** Sentences on one matter are found together: a single one in another document is there by chance. */
export const support: Signal = {
  name: 'support',
  about: "The share of all that was found for the question which stands in the sentence's document.",
  measure: ({ setting, total }) => (total === 0 ? 0 : setting.support),
};
