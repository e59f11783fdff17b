/** Facts that a reader may want next. */

import type { Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import type { Judged } from './judge.js';

/** So many related facts are told of. */
export const MOST_RELATED = 10;

/** Facts of the same topics first, then the next best candidates; none that is shown already. */
export function relatedFacts(shown: readonly Fact[], judged: readonly Judged[], base: FactBase): Fact[] {
  const taken = new Set(shown.map(({ id }) => id));
  const related: Fact[] = [];
  const offer = (fact: Fact | undefined) => {
    if (!fact || taken.has(fact.id) || related.length >= MOST_RELATED) return;
    taken.add(fact.id);
    related.push(fact);
  };
  if (shown.length === 0) return related;
  for (const topic of shown.flatMap(({ topics }) => topics)) {
    for (const id of base.topics.get(topic)?.facts ?? []) offer(base.facts.get(id));
  }
  for (const { fact, topic, probability } of judged) if (!topic && probability >= 0.1) offer(fact);
  return related;
}
