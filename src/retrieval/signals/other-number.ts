import type { Signal } from './signal.js';

/** A number of the question is missing and the fact has another one. */
export const otherNumber: Signal = {
  name: 'other-number',
  about: '1 where a number of the question is missing from the fact, which has another one.',
  measure({ terms, view }) {
    if (!terms.some(({ term, nearby }) => term.kind === 'number' && nearby === 0)) return 0;
    const asked = new Set(terms.map(({ term }) => term.key));
    return [...view.numbers].some((key) => !asked.has(key)) ? 1 : 0;
  },
};
