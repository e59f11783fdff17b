/** Small fact bases for tests, made of the words that are given. */

import type { Document } from '../../src/documents/document.js';
import type { Fact } from '../../src/facts/fact.js';
import type { FactBase } from '../../src/facts/fact-base.js';

/** A reviewed fact with nothing but a statement, which is its own quote. */
export function makeFact(id: string, statement: string, more: Partial<Fact> = {}): Fact {
  return {
    id,
    statement,
    kind: 'background',
    entities: [],
    roles: {},
    citations: [{ document: 'briefing', section: null, quote: statement, start: 0, end: statement.length }],
    questions: [],
    topics: [],
    supersedes: [],
    contradicts: [],
    reviewed: true,
    ...more,
  };
}

/** A base over one document, of which the facts' statements are the sentences. */
export function makeBase(facts: readonly Fact[], more: Partial<FactBase> = {}): FactBase {
  let text = '';
  const sentences: Document['sentences'][number][] = [];
  const cited = facts.map((fact, at) => {
    const start = text.length;
    const end = start + fact.statement.length;
    text += `${fact.statement} `;
    sentences.push({ start, end, plain: fact.statement, section: 0, paragraph: Math.floor(at / 3) });
    return { ...fact, citations: [{ document: 'briefing', section: null, quote: fact.statement, start, end }] };
  });
  const document: Document = {
    id: 'briefing',
    title: 'A briefing',
    language: 'en',
    text,
    sections: [{ heading: null, start: 0, end: text.length }],
    sentences,
  };
  return {
    documents: new Map([[document.id, document]]),
    entities: new Map(),
    facts: new Map(cited.map((fact) => [fact.id, fact])),
    topics: new Map(),
    synonyms: [],
    ...more,
  };
}
