/** From a quote to the place where it stands: the check that every citation passes, whoever wrote it. */

import type { Document } from '../documents/document.js';
import type { Citation } from './fact.js';
import { findNearestSentence } from './nearest-sentence.js';

/** The citation, or why there is none; `nearest` is the sentence of the document, verbatim, that is most like the quote. */
export type LocatedQuote = { readonly citation: Citation } | { readonly refused: string; readonly nearest?: string };

/**
 * Finds the quote in the document, whole and character for character: the first place of several, or the first in the
 * section if its heading is given.
 */
export function locateQuote(document: Document, quote: string, section?: string): LocatedQuote {
  if (quote.trim() === '') return { refused: 'the quote is empty; copy a sentence from the document' };
  const within = section === undefined ? undefined : document.sections.find(({ heading }) => heading === section);
  if (section !== undefined && within === undefined)
    return { refused: `“${document.id}” has no section “${section}”; leave the section out or copy its heading` };
  const start = document.text.indexOf(quote, within?.start);
  const end = start + quote.length;
  if (start < 0 || (within !== undefined && end > within.end)) return refuse(document, quote);
  const heading = document.sections.findLast((candidate) => candidate.start <= start)?.heading ?? null;
  return { citation: { document: document.id, section: heading, quote, start, end } };
}

function refuse(document: Document, quote: string): LocatedQuote {
  const refused = `the quote “${shorten(quote)}” does not stand in “${document.id}”`;
  const sentence = findNearestSentence(document, quote);
  if (sentence === undefined) return { refused: `${refused}, nor anything like it; copy a sentence from the document` };
  const nearest = document.text.slice(sentence.start, sentence.end);
  return { refused: `${refused}; the nearest sentence is “${nearest}”`, nearest };
}

/** Enough of a long quote to recognise it by. */
const RECOGNISABLE = 120;

function shorten(quote: string): string {
  const words = quote.replace(/\s+/gu, ' ').trim();
  return words.length <= RECOGNISABLE ? words : `${words.slice(0, RECOGNISABLE).replace(/\s\S*$/u, '')} …`;
}
