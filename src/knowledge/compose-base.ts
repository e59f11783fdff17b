/** Puts documents, entities, lexicon and curated facts together, adds the extracted facts, and checks all of it. Pure. */

import type { Document, Span } from '../documents/document.js';
import type { Problem } from '../errors.js';
import type { Entity } from '../facts/entity.js';
import { extractFacts } from '../facts/extract-facts.js';
import type { Fact, Topic } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { checkEntities } from './check-entities.js';
import { checkQuestions } from './check-questions.js';
import { checkReferences } from './check-references.js';
import { checkShape } from './check-shape.js';
import type { JsonFile } from './json-file.js';
import { readFacts } from './read-facts.js';
import { entitiesFile, entityEntry, lexiconFile } from './schemas.js';

export interface KnowledgeParts {
  readonly documents: ReadonlyMap<string, Document>;
  readonly entities: JsonFile | undefined;
  readonly lexicon: JsonFile | undefined;
  readonly facts: readonly JsonFile[];
}

/** Told after each document how many of all sentences have been tagged, which takes nearly all the time. */
export type Progress = (done: number, total: number) => void;

/** The base of everything that is sound, and every problem of what is not. */
export function composeBase(
  parts: KnowledgeParts,
  progress: Progress = () => {},
): { readonly base: FactBase; readonly problems: readonly Problem[] } {
  const { documents } = parts;
  const entities = readEntities(parts.entities);
  const lexicon = readLexicon(parts.lexicon);
  const curated = readFacts(parts.facts, documents);
  const references = checkReferences(curated.entries, { entities: entities.entities, topics: curated.topics });
  const facts = new Map<string, Fact>();
  const topics = new Map<string, Topic>(curated.topics);
  const total = [...documents.values()].reduce((sum, { sentences }) => sum + sentences.length, 0);
  let done = 0;
  for (const document of documents.values()) {
    const own = curated.facts.filter(({ citations }) => citations[0]?.document === document.id);
    for (const fact of own) facts.set(fact.id, fact);
    const extracted = extractFacts(document, citedSpans(curated.facts, document.id), entities.entities);
    for (const fact of extracted.facts) facts.set(fact.id, fact);
    for (const topic of extracted.topics) topics.set(topic.id, topic);
    done += document.sentences.length;
    progress(done, total);
  }
  return {
    base: Object.freeze({ documents, entities: entities.entities, facts, topics, synonyms: lexicon.synonyms }),
    problems: [
      ...entities.problems,
      ...lexicon.problems,
      ...curated.problems,
      ...references,
      ...checkQuestions(curated.entries),
    ],
  };
}

function citedSpans(facts: readonly Fact[], document: string): Span[] {
  return facts.flatMap(({ citations }) => citations.filter((citation) => citation.document === document));
}

function readEntities(json: JsonFile | undefined): { entities: ReadonlyMap<string, Entity>; problems: Problem[] } {
  const entities = new Map<string, Entity>();
  if (json === undefined) return { entities, problems: [] };
  const shape = checkShape(json, entitiesFile);
  const problems = [...shape.problems];
  const list = (json.value as { readonly entities?: unknown } | null)?.entities;
  const sound: { entity: Entity; at: number }[] = [];
  for (const [at, entry] of (Array.isArray(list) ? list : []).entries()) {
    if (!shape.isSound(['entities', at])) continue;
    const entity = entityEntry.parse(entry);
    sound.push({ entity, at });
    if (!entities.has(entity.id)) entities.set(entity.id, entity);
  }
  return { entities, problems: [...problems, ...checkEntities(json, sound)] };
}

function readLexicon(json: JsonFile | undefined): { synonyms: readonly (readonly string[])[]; problems: Problem[] } {
  if (json === undefined) return { synonyms: [], problems: [] };
  const shape = checkShape(json, lexiconFile);
  const result = lexiconFile.safeParse(json.value);
  return { synonyms: result.data?.synonyms ?? [], problems: [...shape.problems] };
}
