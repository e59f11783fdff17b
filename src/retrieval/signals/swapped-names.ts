import type { Signal } from './signal.js';

/** A name of the question is missing and the fact has a name that the question lacks: it may speak of somebody else. */
export const swappedNames: Signal = {
  name: 'swapped-names',
  about: '1 where a name of the question is missing from the fact, which has another one.',
  measure({ terms, view }) {
    if (!terms.some(({ term, nearby }) => term.name && nearby === 0)) return 0;
    for (const key of view.names) {
      if (!terms.some(({ lookups }) => lookups.some((lookup) => lookup.key === key))) return 1;
    }
    return 0;
  },
};
