/** The facts of a guild that a draft seems to contradict. */

import { setImmediate as breathe } from 'node:timers/promises';
import type { FactDraft } from '../facts/edit.js';
import type { Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { findContradictions } from '../facts/find-contradictions.js';

/** Facts that are looked at between two turns of the event loop, some milliseconds: others ask while all of a large base are read. */
const SLICE = 500;

/** `fact` is the id of the draft's own fact, which it may contradict as much as it likes. Facts that link that one are left out. */
export async function contradictedFacts(draft: FactDraft, fact: string, base: FactBase): Promise<readonly Fact[]> {
  const about = new Set(draft.entities);
  const found: Fact[] = [];
  // Facts about nothing in common cannot contradict.
  if (about.size === 0) return found;
  let near: Fact[] = [];
  const compare = () => found.push(...findContradictions(draft, near, base.entities).map((each) => each.fact));
  let seen = 0;
  for (const other of base.facts.values()) {
    if (other.id !== fact && !links(other, fact) && other.entities.some((id) => about.has(id))) near.push(other);
    if (++seen % SLICE > 0) continue;
    compare();
    near = [];
    await breathe();
  }
  compare();
  return found;
}

/** Answers show both already. */
function links({ supersedes, contradicts }: Fact, fact: string): boolean {
  return supersedes.includes(fact) || contradicts.includes(fact);
}
