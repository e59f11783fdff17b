/** What a change changes, line by line, in the words of the form. Pure. */

import type { FactDraft } from '../facts/edit.js';
import { writeDraft } from './draft-text.js';

/** Lines that went and lines that came. */
export interface DraftChange {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Null stands for a fact that does not answer: it was not there yet, or was retracted. */
export function compareDrafts(before: FactDraft | null, after: FactDraft | null): DraftChange {
  const [old, now] = [before, after].map((draft) => (draft === null ? [] : describeDraft(draft))) as [
    string[],
    string[],
  ];
  return { removed: old.filter((line) => !now.includes(line)), added: now.filter((line) => !old.includes(line)) };
}

/** Everything that a draft says, one line each: the statement, every quote with its place, the details, the example questions. */
export function describeDraft(draft: FactDraft): string[] {
  const { details } = writeDraft(draft);
  const [, ...furtherCitations] = draft.citations;
  const furtherPages = draft.citations.length === 0 ? draft.external.slice(1) : draft.external;
  const quote = draft.citations[0]?.quote ?? draft.external[0]?.quote;
  return [
    draft.statement,
    ...(quote === undefined ? [] : [`“${quote}”`]),
    ...details.split('\n').filter((line) => !line.endsWith(':')),
    ...furtherCitations.map((citation) => `document: ${citation.document} “${citation.quote}”`),
    ...furtherPages.map((page) => `link: ${page.link} (${page.title}) “${page.quote}”`),
    ...draft.questions,
  ].map((line) => line.replace(/\s+/gu, ' ').trim());
}
