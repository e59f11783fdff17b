import type { Signal } from './signal.js';

/** BM25F over statement, heading and entities, divided by the most that the question's terms could score. */
export const lexicalScore: Signal = {
  name: 'lexical-score',
  about: 'How much of what the question could score in the index this fact scores.',
  measure: ({ bm25, total }) => (total === 0 ? 0 : Math.min(1, bm25)),
};
