import type { Signal } from './signal.js';

/** A statement that is all about the question answers it rather than mentions it. */
export const usedShare: Signal = {
  name: 'used-share',
  about: 'The share of the statement’s content words that the question has.',
  measure({ terms, view }) {
    if (view.order.length === 0) return 0;
    let used = 0;
    for (const key of view.order) if (terms.some(({ found }) => found === key)) used += 1;
    return used / view.order.length;
  },
};
