import type { AgreementCheck } from './check.js';

/** What somebody would do: "how do I …?", and as those ask it whose language is another: "how I can …?". */
const HOW_TO = /\bhow (?:(?:do|can|could|should) (?:i|we)|(?:i|we) (?:can|could|should))\b/u;
/** The share of the question's weight that must stand in the sentence or right around it. */
const LEAST_SHARE = 0.3;

/** "How do I change a tyre?" asks for advice, which a sentence that shares a word with it does not give. */
export const advice: AgreementCheck = {
  name: 'advice',
  concerns: ({ folded }) => HOW_TO.test(folded),
  disagreement({ terms, total, view }) {
    if (view.fact.reviewed) return null;
    const said = terms.reduce((sum, { weight, nearby }) => sum + weight * nearby, 0);
    return said >= LEAST_SHARE * total ? null : 'say how to do this';
  },
};
