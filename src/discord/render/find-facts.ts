/**
 * Facts by document, by entity and in the order of time. Indexed once for each base, so that a page of a large base costs no search through
 * all of it; ids only, for a large base opens its facts one by one.
 */

import type { Fact } from '../../facts/fact.js';
import type { FactBase } from '../../facts/fact-base.js';
import { readDate } from './read-date.js';

/** Ids of facts, apart by what is known of their time. */
export interface Timeline {
  /** Those whose time names its year, in order. */
  readonly dated: readonly string[];
  /** Those with a time in other words ("this week"), in the order of the base. */
  readonly worded: readonly string[];
  readonly undated: readonly string[];
}

interface FactIndex {
  readonly byDocument: ReadonlyMap<string, readonly string[]>;
  readonly byEntity: ReadonlyMap<string, readonly string[]>;
  readonly timeline: Timeline;
}

const NONE: readonly never[] = [];
const indexes = new WeakMap<FactBase, FactIndex>();

/** Ids of the facts that cite a document first, in its order. */
export function factsOfDocument(base: FactBase, document: string): readonly string[] {
  return indexOf(base).byDocument.get(document) ?? NONE;
}

/** Ids of the facts about an entity, in the order of the base. */
export function factsOfEntity(base: FactBase, entity: string): readonly string[] {
  return indexOf(base).byEntity.get(entity) ?? NONE;
}

/** Of all facts, or of those of one document. */
export function timelineOf(base: FactBase, document?: string): Timeline {
  if (document === undefined) return indexOf(base).timeline;
  return orderByTime(factsOfDocument(base, document).flatMap((id) => base.facts.get(id) ?? []));
}

function indexOf(base: FactBase): FactIndex {
  const known = indexes.get(base);
  if (known) return known;
  const byDocument = new Map<string, { id: string; start: number }[]>();
  const byEntity = new Map<string, string[]>();
  for (const { id, citations, entities } of base.facts.values()) {
    const [first] = citations;
    if (first) push(byDocument, first.document, { id, start: first.start });
    for (const entity of entities) push(byEntity, entity, id);
  }
  const ordered = [...byDocument].map(([document, places]) => {
    return [document, places.sort((a, b) => a.start - b.start).map(({ id }) => id)] as const;
  });
  const index = { byDocument: new Map(ordered), byEntity, timeline: orderByTime(base.facts.values()) };
  indexes.set(base, index);
  return index;
}

function orderByTime(facts: Iterable<Fact>): Timeline {
  const dated: { id: string; rank: number }[] = [];
  const worded: string[] = [];
  const undated: string[] = [];
  for (const { id, time } of facts) {
    const rank = time === undefined ? undefined : readDate(time);
    if (time === undefined) undated.push(id);
    else if (rank === undefined) worded.push(id);
    else dated.push({ id, rank });
  }
  return { dated: dated.sort((a, b) => a.rank - b.rank).map(({ id }) => id), worded, undated };
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
