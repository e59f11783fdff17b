/** How much of what was found for a question stands in one document: sentences about one matter are found together. */

import type { Fact } from '../facts/fact.js';
import type { Scored } from './best-entries.js';
import type { Corpus } from './corpus.js';

/** Returns the share (0..1) of the scores of all that was found which stands in the document of an entry; 0 without a document. */
export function createDocumentSupport(found: readonly Scored[], corpus: Corpus): (entry: number) => number {
  const documentOfEntry = (entry: number): string | undefined => {
    const fact = corpus.entryOf(entry)?.fact;
    return fact && documentOf(fact);
  };
  const scores = new Map<string, number>();
  let total = 0;
  for (const { entry, score } of found) {
    const document = documentOfEntry(entry);
    if (document !== undefined) scores.set(document, (scores.get(document) ?? 0) + score);
    total += score;
  }
  return (entry) => {
    const document = documentOfEntry(entry);
    return document === undefined || total === 0 ? 0 : (scores.get(document) ?? 0) / total;
  };
}

/** The document that a fact rests on first. */
export function documentOf(fact: Fact): string | undefined {
  return fact.citations[0]?.document;
}
