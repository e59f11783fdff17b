/** Finds the facts that belong to a name somebody typed. Pure. */

import type { Fact } from '../facts/fact.js';
import type { Footnote } from '../retrieval/footnote.js';

/** Facts and what they have in common. */
export interface Selection {
  /** What the facts are of, as a heading: a title or a name; null for all facts. */
  readonly heading: string | null;
  readonly facts: readonly Fact[];
}

/**
 * All facts for an empty name; else those of the document with this id or title, of the entity the name fits best, of the document
 * whose title it fits best, or that have it in their statement: the first of these that has any. Undefined where none has.
 */
export function selectFacts(footnote: Footnote, name: string): Selection | undefined {
  const facts = [...footnote.base.facts.values()];
  if (name === '') return { heading: null, facts };
  for (const selection of proposeSelections(footnote, name, facts)) {
    if (selection.facts.length > 0) return selection;
  }
  return undefined;
}

function* proposeSelections(footnote: Footnote, name: string, facts: readonly Fact[]): Generator<Selection> {
  const wanted = name.toLowerCase();
  const ofDocument = (id: string, title: string): Selection => ({
    heading: title,
    facts: facts.filter((fact) => fact.citations.some((citation) => citation.document === id)),
  });
  for (const { id, title } of footnote.base.documents.values()) {
    if (id === wanted || title.toLowerCase() === wanted) yield ofDocument(id, title);
  }
  for (const entity of footnote.findEntities(name, 1)) {
    yield { heading: entity.name, facts: facts.filter((fact) => fact.entities.includes(entity.id)) };
  }
  for (const { id, title } of footnote.findDocuments(name, 1)) yield ofDocument(id, title);
  yield {
    heading: `“${name}”`,
    facts: facts.filter((fact) => fact.statement.toLowerCase().includes(wanted)),
  };
}
