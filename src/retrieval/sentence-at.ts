import type { Fact } from '../facts/fact.js';
import type { Corpus } from './corpus.js';
import { documentOf } from './document-support.js';

/** The entry of the sentence as it stands at this place of the base; undefined where there is none, or one of another document than that of `own`. */
export function sentenceAt(place: number, own: Fact, corpus: Corpus): number | undefined {
  const number = corpus.entryAt(place);
  const fact = number === undefined ? undefined : corpus.entryOf(number)?.fact;
  return fact && !fact.reviewed && documentOf(fact) === documentOf(own) ? number : undefined;
}
