import type { Signal } from './signal.js';

/** Neighbours in the question may stand this many content words apart in the statement. */
const REACH = 2;

/** The share of neighbouring question words that stand close together, in the same order, in the statement. */
export const wordOrder: Signal = {
  name: 'word-order',
  about: 'The share of neighbouring question words that the statement has side by side.',
  measure({ terms, view }) {
    if (terms.length < 2) return 0;
    let kept = 0;
    for (let at = 1; at < terms.length; at++) {
      const before = view.order.indexOf(terms[at - 1]?.found ?? '');
      const after = view.order.indexOf(terms[at]?.found ?? '');
      if (before >= 0 && after > before && after - before <= REACH) kept += 1;
    }
    return kept / (terms.length - 1);
  },
};
