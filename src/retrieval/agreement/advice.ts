import { nearbyCoverage } from '../signals/nearby-coverage.js';
import type { AgreementCheck } from './check.js';

/** What somebody would do: "how do I …?", and as those ask it whose language is another: "how I can …?". */
const HOW_TO = /\bhow (?:(?:do|can|could|should) (?:i|we)|(?:i|we) (?:can|could|should))\b/u;
/** The share of the question's weight that must stand in the sentence or right around it. */
const LEAST_SHARE = 0.3;

/** "How do I change a tyre?" asks for advice, which a sentence that shares a word with it does not give. */
export const advice: AgreementCheck = {
  name: 'advice',
  of: 'sentences',
  concerns: ({ folded }) => HOW_TO.test(folded),
  disagreement(pair) {
    if (pair.total === 0) return null;
    return nearbyCoverage.measure(pair) >= LEAST_SHARE ? null : 'say how to do this';
  },
};
