import type { Signal } from './signal.js';

/** Two sentences on one subject differ in what happens: the one with the question's verb tells of it. */
export const foundVerbs: Signal = {
  name: 'found-verbs',
  about: 'The share of the question’s verbs that the fact has.',
  measure({ terms }) {
    let verbs = 0;
    let found = 0;
    for (const { wordKind, strength } of terms) {
      if (wordKind !== 'verb') continue;
      verbs += 1;
      if (strength > 0) found += 1;
    }
    return verbs === 0 ? 0 : found / verbs;
  },
};
