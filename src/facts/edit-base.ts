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

  /** The facts of a topic in the order of the base, then those that were put into it. */
  const relist = (ids: Iterable<string>): Topic[] =>
    [...new Set(ids)].flatMap((id): Topic[] => {
      const topic = beneath.topics.get(id);
      if (!topic) return [];
      const listed = topic.facts.filter((factId) => {
        const fact = facts.get(factId);
        return fact !== undefined && (fact === beneath.facts.get(factId) || fact.topics.includes(id));
      });
      const joined = [...facts.changedKeys()].filter(
        (factId) => !topic.facts.includes(factId) && facts.get(factId)?.topics.includes(id),
      );
      const changed = { ...topic, facts: [...listed, ...joined] };
      topics.set(id, changed);
      return [changed];
    });

  return {
    base: { ...beneath, facts, topics },
    put(...added) {
      const touched = added.flatMap((fact) => [...(facts.get(fact.id)?.topics ?? []), ...fact.topics]);
      for (const fact of added) facts.set(fact.id, fact);
      return relist(touched);
    },
    remove(...factIds) {
      const touched = factIds.flatMap((id) => facts.get(id)?.topics ?? []);
      for (const id of factIds) facts.delete(id);
      return relist(touched);
    },
  };
}
