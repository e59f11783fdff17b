/** How much of what was found for a question stands in one document: sentences about one matter are found together. */

import type { Fact } from '../facts/fact.js';
import type { Scored } from './best-entries.js';
import type { Corpus } from './corpus.js';

/** For each of what was found, in order: the share (0..1) of the scores of all which stands in its document; 0 without a document. */
export function documentSupport(found: readonly Scored[], corpus: Corpus): number[] {
  const tallies = new Map<string, { score: number }>();
  let total = 0;
  const tallied = found.map(({ entry, score }) => {
    total += score;
    const fact = corpus.entryOf(entry)?.fact;
    const document = fact && documentOf(fact);
    if (document === undefined) return undefined;
    let tally = tallies.get(document);
    if (!tally) {
      tally = { score: 0 };
      tallies.set(document, tally);
    }
    tally.score += score;
    return tally;
  });
  return tallied.map((tally) => (tally === undefined || total === 0 ? 0 : tally.score / total));
}

/** The document that a fact rests on first. */
export function documentOf(fact: Fact): string | undefined {
  return fact.citations[0]?.document;
}
