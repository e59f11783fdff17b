/** Says where a quote stands: source · section · date, or that the document bears none. */

import type { Citation } from '../../facts/fact.js';
import type { FactBase } from '../../facts/fact-base.js';
import { formatPublished } from '../texts/format-published.js';
import type { Language } from '../texts/language-for.js';

/** What most views need: the facts that may be shown and the language of everything around them. */
export interface Setting {
  readonly base: FactBase;
  readonly language: Language;
}

/** `Title · Section · 31 January 2026`, not escaped; the section is left out before the first heading. */
export function citeSource(citation: Citation, { base, language }: Setting): string {
  const document = base.documents.get(citation.document);
  const date = formatPublished(document?.published, language) ?? language.texts.fact.noDate;
  return [document?.title ?? citation.document, citation.section, date].filter(Boolean).join(' · ');
}
