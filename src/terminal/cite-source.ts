/** Names where a quote stands, in the words every rendering of the terminal shares. Pure. */

import type { Document } from '../documents/document.js';
import type { Citation } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { formatDate } from './format-date.js';

/** The parts of a source line, to be joined by whoever draws it. */
export interface Source {
  /** Title, with the publisher where it is known. */
  readonly title: string;
  readonly section: string | null;
  /** "18 November 2024" or "the document bears no date". */
  readonly date: string;
}

/** What stands for the date of a document that has none. */
export const NO_DATE = 'the document bears no date';

/** A document that is not in the base is named by its id, which cannot happen in a checked one. */
export function citeSource(citation: Citation, base: FactBase): Source {
  const document = base.documents.get(citation.document);
  return {
    title: document === undefined ? citation.document : nameDocument(document),
    section: citation.section,
    date: document?.published === undefined ? NO_DATE : formatDate(document.published),
  };
}

/** "Strike at the Port of Halvorsund (Northern Freight Review)". */
export function nameDocument(document: Document): string {
  return document.publisher === undefined ? document.title : `${document.title} (${document.publisher})`;
}
