import type { Signal } from './signal.js';

/** A base holds most words that people ask with somewhere: "Who won the football last night?" meets shares that won back a loss. */
export const singleWord: Signal = {
  name: 'single-word',
  about:
    '1 where no more than one of the question’s several words stands in the fact or right around it, and that one is no name.',
  measure({ terms, total }) {
    if (total === 0) return 0;
    const said = terms.filter(({ strength, nearby }) => strength > 0 || nearby > 0);
    return said.length <= 1 && said.length < terms.length && said.every(({ term }) => !term.name) ? 1 : 0;
  },
};
