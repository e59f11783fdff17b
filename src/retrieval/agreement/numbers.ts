import type { AgreementCheck } from './check.js';

/** Words that count without stating a number ("the two sides", "first of all"). */
const LOOSE = new Set(['one', 'first', 'two', 'second']);

/** Every number and date of the question must be in the fact. */
export const numbers: AgreementCheck = {
  name: 'numbers',
  disagreement({ terms }) {
    const missing = terms.find(
      ({ term, strength, nearby }) =>
        term.kind === 'number' && !LOOSE.has(term.text.toLowerCase()) && strength === 0 && nearby === 0,
    );
    return missing ? `say this of ${missing.term.text}` : null;
  },
};
