/** From the entries of fact files to facts whose quotes have been found in their documents. */

import type { Document } from '../documents/document.js';
import type { Problem } from '../errors.js';
import { type Citation, type Fact, ROLES, type Roles, type Topic } from '../facts/fact.js';
import { locateQuote } from '../facts/locate-quote.js';
import { ofOneShape } from '../facts/of-one-shape.js';
import { checkShape, problemAt } from './check-shape.js';
import type { JsonFile, JsonPath } from './json-file.js';
import { type FactEntry, factEntry, factsFile, type TopicEntry, topicEntry } from './schemas.js';

/** A fact's entry and where it stands. */
export interface PlacedEntry {
  readonly json: JsonFile;
  readonly path: JsonPath;
  readonly entry: FactEntry;
}

export interface ReadFacts {
  /** Facts with all their quotes found, in the order of the files. */
  readonly facts: readonly Fact[];
  /** Topics by id, with those of the facts that belong to them. */
  readonly topics: ReadonlyMap<string, Topic>;
  /** Every entry of the right shape, whether its quotes were found or not. */
  readonly entries: readonly PlacedEntry[];
  readonly problems: readonly Problem[];
}

/** Reads fact files over their documents. */
export function readFacts(files: readonly JsonFile[], documents: ReadonlyMap<string, Document>): ReadFacts {
  const facts: Fact[] = [];
  const topicEntries: { topic: TopicEntry; json: JsonFile; path: JsonPath }[] = [];
  const entries: PlacedEntry[] = [];
  const problems: Problem[] = [];
  const places = new Map<string, string>();

  /** False, and a problem, where another entry has the id already. */
  const claim = (kind: 'fact' | 'topic', id: string, json: JsonFile, path: JsonPath): boolean => {
    const taken = places.get(`${kind} ${id}`);
    if (taken === undefined) {
      places.set(`${kind} ${id}`, `${json.file}:${json.lineOf(path)}`);
      return true;
    }
    problems.push(problemAt(json, [...path, 'id'], `the ${kind} id “${id}” is taken by ${taken}; choose another`));
    return false;
  };

  for (const json of files) {
    const shape = checkShape(json, factsFile);
    problems.push(...shape.problems);
    const { document: own, topics: topicList, facts: factList } = partsOf(json.value);
    const home = typeof own === 'string' ? documents.get(own) : undefined;
    if (typeof own === 'string' && home === undefined)
      problems.push(problemAt(json, ['document'], `there is no document “${own}”; ${knownIds(documents)}`));
    for (const [at, item] of topicList.entries()) {
      const path = ['topics', at];
      if (!shape.isSound(path)) continue;
      const topic = topicEntry.parse(item);
      if (claim('topic', topic.id, json, path)) topicEntries.push({ topic, json, path });
    }
    for (const [at, item] of factList.entries()) {
      const path = ['facts', at];
      if (!shape.isSound(path)) continue;
      const entry = factEntry.parse(item);
      entries.push({ json, path, entry });
      const isNew = claim('fact', entry.id, json, path);
      const citations = locate({ json, path, entry }, home, documents, problems);
      if (isNew && citations.length === entry.citations.length) facts.push(toFact(entry, citations));
    }
  }
  const topics = new Map<string, Topic>();
  for (const { topic, json, path } of topicEntries) {
    topics.set(topic.id, {
      ...topic,
      facts: facts.filter((fact) => fact.topics.includes(topic.id)).map(({ id }) => id),
    });
    if (entries.some(({ entry }) => entry.topics.includes(topic.id))) continue;
    const message = `no fact belongs to the topic “${topic.id}”; name it under “topics” of its facts or remove it`;
    problems.push(problemAt(json, [...path, 'id'], message));
  }
  return { facts, topics, entries, problems };
}

function partsOf(value: unknown): { document: unknown; topics: readonly unknown[]; facts: readonly unknown[] } {
  const { document, topics, facts } = (value ?? {}) as Record<string, unknown>;
  return { document, topics: Array.isArray(topics) ? topics : [], facts: Array.isArray(facts) ? facts : [] };
}

function locate(
  { json, path, entry }: PlacedEntry,
  home: Document | undefined,
  documents: ReadonlyMap<string, Document>,
  problems: Problem[],
): Citation[] {
  return entry.citations.flatMap((cited, at) => {
    const place = [...path, 'citations', at];
    const document = cited.document === undefined ? home : documents.get(cited.document);
    if (document === undefined) {
      // A home that is missing has been named once for the whole file.
      if (cited.document !== undefined) {
        const message = `there is no document “${cited.document}”; ${knownIds(documents)}`;
        problems.push(problemAt(json, [...place, 'document'], message));
      }
      return [];
    }
    const located = locateQuote(document, cited.quote, cited.section);
    if ('citation' in located) return [located.citation];
    problems.push(problemAt(json, [...place, 'quote'], located.refused));
    return [];
  });
}

function toFact(entry: FactEntry, citations: readonly Citation[]): Fact {
  return ofOneShape({ ...entry, roles: toRoles(entry.roles), citations, reviewed: true });
}

/** A single filler may be written without a list. */
function toRoles(written: FactEntry['roles']): Roles {
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const filler = written[role];
      return filler === undefined ? [] : [[role, typeof filler === 'string' ? [filler] : filler] as const];
    }),
  );
}

/** How many ids a sentence names before it becomes a list. */
const MOST_NAMED = 8;

function knownIds(documents: ReadonlyMap<string, Document>): string {
  const ids = [...documents.keys()];
  if (ids.length === 0) return 'the documents folder has none';
  const more = ids.length > MOST_NAMED ? `, and ${ids.length - MOST_NAMED} more` : '';
  return `the documents are ${ids.slice(0, MOST_NAMED).join(', ')}${more}`;
}
