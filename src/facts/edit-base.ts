/** A fact base with one guild's changes over it. */

import type { Fact, Topic } from './fact.js';
import type { FactBase } from './fact-base.js';
import { createOverlayMap } from './overlay-map.js';

/** The base as it is with the changes, and the way to change it. */
export interface EditedBase {
  /** Follows every change; documents, entities and synonyms are those of the base beneath. */
  readonly base: FactBase;
  /** Adds facts, or replaces those of the same ids. Their topics list them, as far as the base knows them. Returns the topics whose list changed. */
  put(...added: readonly Fact[]): readonly Topic[];
  /** Takes facts out, as far as they are there. Returns the topics whose list changed. */
  remove(...factIds: readonly string[]): readonly Topic[];
}

/** Starts without changes. The base beneath is never touched. */
export function editBase(beneath: FactBase): EditedBase {
  const facts = createOverlayMap(beneath.facts);
  const topics = createOverlayMap(beneath.topics);

  /** By topic: the facts that it has got besides those of the base. They are listed by their ids, whatever the order of the changes was. */
  const joined = new Map<string, Set<string>>();

  const relist = (ids: Iterable<string>): Topic[] =>
    [...new Set(ids)].flatMap((id): Topic[] => {
      const topic = beneath.topics.get(id);
      if (!topic) return [];
      const listed = topic.facts.filter((factId) => {
        const fact = facts.get(factId);
        return fact !== undefined && (fact === beneath.facts.get(factId) || fact.topics.includes(id));
      });
      const changed = { ...topic, facts: [...listed, ...[...(joined.get(id) ?? [])].sort()] };
      topics.set(id, changed);
      return [changed];
    });
  /** Takes a fact out of its topics and returns them. */
  const leave = (factId: string): readonly string[] => {
    const left = facts.get(factId)?.topics ?? [];
    for (const id of left) joined.get(id)?.delete(factId);
    return left;
  };
  const join = ({ id: factId, topics: ids }: Fact): void => {
    for (const id of ids) {
      if (beneath.topics.get(id)?.facts.includes(factId) !== false) continue;
      const others = joined.get(id);
      if (others) others.add(factId);
      else joined.set(id, new Set([factId]));
    }
  };

  return {
    base: { ...beneath, facts, topics },
    put(...added) {
      const touched = added.flatMap((fact) => {
        const left = leave(fact.id);
        facts.set(fact.id, fact);
        join(fact);
        return [...left, ...fact.topics];
      });
      return relist(touched);
    },
    remove(...factIds) {
      const touched = factIds.flatMap(leave);
      for (const id of factIds) facts.delete(id);
      return relist(touched);
    },
  };
}
