import type { Signal } from './signal.js';

/** Distance, in words, over which an early match loses most of its worth. */
const SCALE = 8;

/** Sentences put their subject first: a match near the start says that the sentence is about what was asked. */
export const firstMatch: Signal = {
  name: 'first-match',
  about: 'How near to the start of the statement the question first matches.',
  measure({ terms }) {
    let first = Number.POSITIVE_INFINITY;
    for (const { place } of terms) if (place >= 0) first = Math.min(first, place);
    return Math.exp(-first / SCALE);
  },
};
