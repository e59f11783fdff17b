/** The plain-text rendering of an answer: what a person would read where there is neither colour nor layout. */

import type { Citation, Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import type { Answer } from './answer.js';

/** Lead, then each fact with its quotes and sources, then the notes. Whole statements and whole quotes only. */
export function composeText(answer: Answer, base: FactBase): string {
  const lines: string[] = [];
  if (answer.lead !== null) lines.push(answer.lead);
  for (const fact of answer.facts) {
    if (lines.length > 0) lines.push('');
    lines.push(answer.kind === 'closest' ? `Closest: ${fact.statement}` : fact.statement, ...citationLines(fact, base));
  }
  if (answer.notes.length > 0) lines.push('', ...answer.notes.map((note) => `Note: ${note}`));
  return lines.join('\n');
}

function citationLines(fact: Fact, base: FactBase): string[] {
  return [
    ...fact.citations.flatMap((citation) => [`  “${citation.quote}”`, `  — ${source(citation, base)}`]),
    ...(fact.external ?? []).flatMap(({ quote, title, link }) => [
      `  “${quote}”`,
      `  — ${title} · ${link} (cited by a moderator, not verified)`,
    ]),
    ...(fact.reviewed ? [] : ['  (taken from the text as it stands; not reviewed)']),
  ];
}

function source(citation: Citation, base: FactBase): string {
  const document = base.documents.get(citation.document);
  const date = document?.published ?? 'the document bears no date';
  return [document?.title ?? citation.document, citation.section, date]
    .filter((part) => part !== null && part !== document?.publisher)
    .join(' · ');
}
