/** Where a document begins it says what it is about: names from there are meant all through it, though few sentences repeat them. */

import type { Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { remember } from '../language/remember.js';
import { documentOf } from './document-support.js';
import type { Lexicon } from './lexicon.js';
import { keysOfTerm, termsOf } from './terms.js';

/** Five words and an end: a line that gives place and date has not both ("Washington, D.C."). */
const SENTENCE = /^(?:\S+\s+){4}.*[.!?]["”’)]*$/su;

/** Documents whose openings are kept: to read one again takes a tenth of a millisecond, of a long document in a snapshot two. */
const REMEMBERED = 500;

export interface Opening {
  /** Of the title and the first sentence; none for a fact without a document. */
  readonly keys: ReadonlySet<string>;
  /** Where the first sentence begins in the document's text; -1 without one. */
  readonly start: number;
}

/** Gives the opening of the document that a fact rests on first. */
export type OpeningOf = (fact: Fact) => Opening;

/** Reads a document's opening when one of its facts is first asked about. */
export function createOpenings(documents: FactBase['documents'], lexicon: Lexicon): OpeningOf {
  const read = remember(REMEMBERED, (id: string): Opening => {
    const document = documents.get(id);
    const first = document?.sentences.find(({ plain }) => SENTENCE.test(plain));
    const texts = [document?.title ?? '', first?.plain ?? ''];
    const keys = new Set(texts.flatMap((text) => termsOf(text, lexicon)).flatMap(keysOfTerm));
    return { keys, start: first?.start ?? -1 };
  });
  return (fact) => read(documentOf(fact) ?? '');
}
