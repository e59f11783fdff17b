/** Lays a guild's edits over the base: what is different in this guild, and nothing else. Pure; the base is never touched. */

import type { Document } from '../documents/document.js';
import type { DraftCitation, Edit, FactDraft } from './edit.js';
import type { Citation, Fact } from './fact.js';
import type { FactBase } from './fact-base.js';
import { locateQuote } from './locate-quote.js';

/** A guild's facts where they differ from the base, by id: another content, a new fact, or null where it is retracted. */
export type Overlay = ReadonlyMap<string, Fact | null>;

export const NO_EDITS: Overlay = new Map();

/**
 * The overlay after `edits`, which are in the order of their versions; `before` is the overlay that they come on top of and
 * stays as it is. An edit holds the whole content, so the last of each fact alone gives the same overlay as all of them.
 * A fact whose quotes no longer stand in the documents, and which cites nothing else, is withheld like a retracted one;
 * `findStaleEdits` tells it.
 */
export function applyEdits(base: FactBase, edits: readonly Edit[], before: Overlay = NO_EDITS): Overlay {
  const overlay = new Map(before);
  for (const edit of edits) {
    if (edit.operation === 'restore' && edit.body === null) overlay.delete(edit.fact);
    else overlay.set(edit.fact, edit.body === null ? null : toFact(edit.fact, edit.body, base.documents));
  }
  return overlay;
}

/** The fact that a draft makes; null where nothing that it cites can be found. */
export function toFact(id: string, draft: FactDraft, documents: ReadonlyMap<string, Document>): Fact | null {
  const { citations: drafted, external, ...content } = draft;
  const citations = drafted.flatMap((citation) => locateCitation(citation, documents) ?? []);
  if (citations.length === 0 && external.length === 0) return null;
  return { id, ...content, citations, ...(external.length === 0 ? {} : { external }), reviewed: true };
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
