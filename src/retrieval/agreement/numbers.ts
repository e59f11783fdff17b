import { isKnownByExamples } from '../fillers.js';
import type { AgreementCheck } from './check.js';

/** Words that count without stating a number ("the two sides", "first of all"). */
const LOOSE = new Set(['one', 'first', 'two', 'second']);

/** Every number and date of the question must be in the fact; where a FAQ's entry has none, it is the case at hand ("transfer 500 dollars"). */
export const numbers: AgreementCheck = {
  name: 'numbers',
  concerns: ({ content }) => content.some(({ kind }) => kind === 'number'),
  disagreement({ terms, view, topic }) {
    if (isKnownByExamples({ fact: view.fact, topic }) && view.numbers.size === 0) return null;
    const missing = terms.find(
      ({ term, strength, nearby }) =>
        term.kind === 'number' && !LOOSE.has(term.text.toLowerCase()) && strength === 0 && nearby === 0,
    );
    return missing ? `say this of ${missing.term.text}` : null;
  },
};
