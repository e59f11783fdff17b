/** Where a document begins it says what it is about: names from there are meant all through it, though few sentences repeat them. */

import type { Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { remember } from '../language/remember.js';
import { documentOf } from './document-support.js';
import type { Lexicon } from './lexicon.js';
import { keysOfTerm, termsOf } from './terms.js';

const SENTENCE_END = /[.!?]["”’)]*$/u;

/** Documents whose openings are kept; to read one again takes less than a tenth of a millisecond. */
const REMEMBERED = 500;

export interface Opening {
  /** Of the title and the first sentence; none for a fact without a document. */
  readonly keys: ReadonlySet<string>;
  /** Where the first sentence begins in the document's text; -1 without one. */
  readonly start: number;
}

/** Gives the opening of the document that a fact rests on first. */
export type OpeningOf = (fact: Fact) => Opening;

export function createOpenings(documents: FactBase['documents'], lexicon: Lexicon): OpeningOf {
  const read = remember(REMEMBERED, (id: string): Opening => {
    const document = documents.get(id);
    // A line that gives place and date ends like no sentence.
    const first = document?.sentences.find(({ plain }) => SENTENCE_END.test(plain));
    const texts = [document?.title ?? '', first?.plain ?? ''];
    const keys = new Set(texts.flatMap((text) => termsOf(text, lexicon)).flatMap(keysOfTerm));
    return { keys, start: first?.start ?? -1 };
  });
  return (fact) => read(documentOf(fact) ?? '');
}
