import type { Signal } from './signal.js';

/** A statement that is all about the question answers it rather than mentions it. */
export const usedShare: Signal = {
  name: 'used-share',
  about: 'The share of the statement’s content words that the question has.',
  measure({ terms, view }) {
    if (view.order.length === 0) return 0;
    const found = new Set(terms.map((term) => term.found));
    return view.order.filter((key) => found.has(key)).length / view.order.length;
  },
};
