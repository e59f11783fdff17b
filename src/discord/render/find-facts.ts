/** Facts by document and by entity. Indexed once for each base, so that a page of a large base costs no search through all of it. */

import type { Fact } from '../../facts/fact.js';
import type { FactBase } from '../../facts/fact-base.js';

interface FactIndex {
  readonly byDocument: ReadonlyMap<string, readonly Fact[]>;
  readonly byEntity: ReadonlyMap<string, readonly Fact[]>;
}

const indexes = new WeakMap<FactBase, FactIndex>();

/** The facts that cite a document first, in its order. */
export function factsOfDocument(base: FactBase, document: string): readonly Fact[] {
  return indexOf(base).byDocument.get(document) ?? [];
}

/** The facts about an entity, in the order of the base. */
export function factsOfEntity(base: FactBase, entity: string): readonly Fact[] {
  return indexOf(base).byEntity.get(entity) ?? [];
}

function indexOf(base: FactBase): FactIndex {
  const known = indexes.get(base);
  if (known) return known;
  const byDocument = new Map<string, Fact[]>();
  const byEntity = new Map<string, Fact[]>();
  for (const fact of base.facts.values()) {
    const [first] = fact.citations;
    if (first) push(byDocument, first.document, fact);
    for (const entity of fact.entities) push(byEntity, entity, fact);
  }
  for (const facts of byDocument.values()) facts.sort((a, b) => startOf(a) - startOf(b));
  const index = { byDocument, byEntity };
  indexes.set(base, index);
  return index;
}

function push(map: Map<string, Fact[]>, key: string, fact: Fact): void {
  const list = map.get(key);
  if (list) list.push(fact);
  else map.set(key, [fact]);
}

function startOf(fact: Fact): number {
  return fact.citations[0]?.start ?? 0;
}
