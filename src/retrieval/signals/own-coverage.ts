import { shareOf } from '../meaning.js';
import { ownTerms } from '../own-terms.js';
import type { Signal } from './signal.js';

/** Coverage of what sets the question apart from others on its document. */
export const ownCoverage: Signal = {
  name: 'own-coverage',
  about: "The weighted share that stands in the fact, of what the document's opening does not say anyway.",
  measure: (pair) => shareOf(ownTerms(pair), ({ strength }) => strength),
};
