/** What an edit makes of a fact. Pure; the base is never touched. */

import type { Document } from '../documents/document.js';
import type { DraftCitation, Edit, FactDraft } from './edit.js';
import type { Citation, Fact } from './fact.js';
import type { FactBase } from './fact-base.js';
import { locateQuote } from './locate-quote.js';
import { ofOneShape } from './of-one-shape.js';

/**
 * The fact as it is after an edit; undefined where it does not answer any more. An edit holds the whole content, so a fact's last edit alone
 * says what all of them come to. A fact whose quotes no longer stand in the documents, and which cites nothing else, is withheld like a
 * retracted one; `findStaleEdits` tells it.
 */
export function factAfter(edit: Edit, base: Pick<FactBase, 'documents' | 'facts'>): Fact | undefined {
  if (edit.body !== null) return toFact(edit.fact, edit.body, base.documents);
  return edit.operation === 'restore' ? base.facts.get(edit.fact) : undefined;
}

/** The fact that a draft makes; undefined where nothing that it cites can be found. */
export function toFact(id: string, draft: FactDraft, documents: ReadonlyMap<string, Document>): Fact | undefined {
  const { citations: drafted, external, ...content } = draft;
  const citations = drafted.flatMap((citation) => locateCitation(citation, documents) ?? []);
  if (citations.length === 0 && external.length === 0) return undefined;
  const cited = external.length === 0 ? undefined : external;
  return ofOneShape({ id, ...content, citations, external: cited, reviewed: true });
}

/** The first place where the quote stands, verbatim; undefined where it does not. */
export function locateCitation(
  { document: id, quote }: DraftCitation,
  documents: ReadonlyMap<string, Document>,
): Citation | undefined {
  const document = documents.get(id);
  const located = document && locateQuote(document, quote);
  return located && 'citation' in located ? located.citation : undefined;
}
