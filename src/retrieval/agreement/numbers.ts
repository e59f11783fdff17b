import { isKnownByExamples } from '../fillers.js';
import { standsAmong } from '../terms.js';
import type { AgreementCheck } from './check.js';

/** Words that count without stating a number ("the two sides", "first of all"). */
const LOOSE = new Set(['one', 'first', 'two', 'second']);

/**
 * Every number and date of the question must be in the fact, or where its document begins ("Hall 7"); where a FAQ's entry has none, it is the case at
 * hand ("transfer 500 dollars").
 */
export const numbers: AgreementCheck = {
  name: 'numbers',
  concerns: ({ content }) => content.some(({ kind }) => kind === 'number'),
  disagreement({ terms, view, topic, setting: { opening } }) {
    if (isKnownByExamples({ fact: view.fact, topic }) && view.numbers.size === 0) return null;
    const missing = terms.find(
      ({ term, strength, nearby }) =>
        term.kind === 'number' &&
        !LOOSE.has(term.text.toLowerCase()) &&
        strength === 0 &&
        nearby === 0 &&
        (view.fact.reviewed || !opening || !standsAmong(term, opening.keys)),
    );
    return missing ? `say this of ${missing.term.text}` : null;
  },
};
