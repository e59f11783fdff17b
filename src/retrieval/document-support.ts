/** How much of what was found for a question stands in one document: sentences about one matter are found together. */

import type { Fact } from '../facts/fact.js';
import type { Scored } from './best-entries.js';
import type { Corpus } from './corpus.js';

/** For each of what was found, in order: the share (0..1) of the scores of all which stands in its document; 0 without a document. */
export function documentSupport(found: readonly Scored[], corpus: Corpus): number[] {
  const documents: (string | undefined)[] = [];
  const scores = new Map<string | undefined, number>();
  let total = 0;
  for (const { entry, score } of found) {
    const fact = corpus.entryOf(entry)?.fact;
    const document = fact && documentOf(fact);
    documents.push(document);
    scores.set(document, (scores.get(document) ?? 0) + score);
    total += score;
  }
  return documents.map((document) => (document === undefined || total === 0 ? 0 : (scores.get(document) ?? 0) / total));
}

/** The document that a fact rests on first. */
export function documentOf(fact: Fact): string | undefined {
  return fact.citations[0]?.document;
}
