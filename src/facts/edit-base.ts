/** A fact base with one guild's changes over it. */

import type { Fact, Topic } from './fact.js';
import type { FactBase } from './fact-base.js';
import { createOverlayMap } from './overlay-map.js';

/** The base as it is with the changes, and the way to change it. */
export interface EditedBase {
  /** Follows every change; documents, entities and synonyms are those of the base beneath. */
  readonly base: FactBase;
  /** Adds a fact, or replaces the one of the same id. Its topics list it, as far as the base knows them. Returns the topics whose list changed. */
  put(fact: Fact): readonly Topic[];
  /** Takes a fact out; nothing happens where there is none. Returns the topics whose list changed. */
  remove(factId: string): readonly Topic[];
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
    put(fact) {
      const before = facts.get(fact.id)?.topics ?? [];
      facts.set(fact.id, fact);
      return relist([...before, ...fact.topics]);
    },
    remove(factId) {
      const before = facts.get(factId)?.topics ?? [];
      facts.delete(factId);
      return relist(before);
    },
  };
}
