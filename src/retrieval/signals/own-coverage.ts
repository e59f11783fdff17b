import { isOwn } from '../own-terms.js';
import type { Signal } from './signal.js';

/** Coverage of what sets the question apart from others on its document. */
export const ownCoverage: Signal = {
  name: 'own-coverage',
  about: "The weighted share that stands in the fact, of what the document's opening does not say anyway.",
  measure(pair) {
    let said = 0;
    let total = 0;
    for (const matched of pair.terms) {
      if (!isOwn(matched, pair)) continue;
      said += matched.weight * matched.strength;
      total += matched.weight;
    }
    return total === 0 ? 0 : said / total;
  },
};
