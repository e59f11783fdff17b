/** The facts of a guild that a draft seems to contradict. */

import type { FactDraft } from '../facts/edit.js';
import type { Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { findContradictions } from '../facts/find-contradictions.js';

/** `fact` is the id of the draft's own fact, which it may contradict as much as it likes. Facts that link that one are left out. */
export function contradictedFacts(draft: FactDraft, fact: string, base: FactBase): Fact[] {
  const about = new Set(draft.entities);
  const near: Fact[] = [];
  // Facts about nothing in common cannot contradict; to compare all the words of a large base would take a second.
  for (const other of base.facts.values()) {
    if (other.id !== fact && !links(other, fact) && other.entities.some((id) => about.has(id))) near.push(other);
  }
  return findContradictions(draft, near, base.entities).map(({ fact: found }) => found);
}

/** Answers show both already. */
function links({ supersedes, contradicts }: Fact, fact: string): boolean {
  return supersedes.includes(fact) || contradicts.includes(fact);
}
