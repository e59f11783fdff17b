/** Shortcuts of these tests: a text read as a document, and what stands where in it. */

import type { Document } from '../../src/documents/document.js';
import { parseDocument } from '../../src/documents/parse-document.js';

/** The document of a text that must be readable. */
export function read(text: string, file = 'briefing.md'): Document {
  const { document, problems } = parseDocument(file, text);
  if (document === undefined) throw new Error(problems.map(({ message }) => message).join('; '));
  return document;
}

/** The sentences verbatim. */
export function quotes({ text, sentences }: Document): string[] {
  return sentences.map(({ start, end }) => text.slice(start, end));
}

/** The sentences as a reader sees them. */
export function plains({ sentences }: Document): string[] {
  return sentences.map(({ plain }) => plain);
}

/** The headings, null for text before the first. */
export function headings({ sections }: Document): (string | null)[] {
  return sections.map(({ heading }) => heading);
}

/** Each list item or table row with what introduces it. */
export function introductions({ sentences }: Document): [item: string, leadIn: string][] {
  return sentences.flatMap(({ plain, leadIn }): [string, string][] =>
    leadIn === undefined ? [] : [[plain, sentences[leadIn]?.plain ?? '']],
  );
}
