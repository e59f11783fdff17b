import type { Signal } from './signal.js';

/** A question of so many content words is a long one. */
const LONG = 12;

/** A long question gives more to hold a statement against: as much of it missing tells less. */
export const questionLength: Signal = {
  name: 'question-length',
  about: 'How many content words the question has: 1 from twelve on.',
  measure: ({ terms, total }) => (total > 0 ? Math.min(1, terms.length / LONG) : 0),
};
