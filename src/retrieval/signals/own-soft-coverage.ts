import { ownTerms } from '../own-terms.js';
import { softShare } from '../soft-matches.js';
import type { Signal } from './signal.js';

/** "Where are people driven out by the Louredo fire sleeping?": that it is the Louredo fire, the document's opening says. */
export const ownSoftCoverage: Signal = {
  name: 'own-soft-coverage',
  about:
    "The weighted share that stands in the fact, by its words or words used alike, of what the document's opening does not say anyway.",
  measure: (pair) => softShare(pair, (matched) => ownTerms(pair).includes(matched)),
};
