/** The facts that come near to some words: to choose from. */

import type { Fact } from '../facts/fact.js';
import type { Footnote } from '../retrieval/footnote.js';

/** Those that were considered for it as a question first, then those that fit it as it is typed; each once, at most `limit`. */
export function nearFacts(footnote: Footnote, words: string, limit: number): readonly Fact[] {
  const { facts, candidates } = footnote.ask(words);
  const suggested = footnote.suggest(words, limit).flatMap(({ fact }) => footnote.base.facts.get(fact) ?? []);
  const near = new Map([...facts, ...candidates.map(({ fact }) => fact), ...suggested].map((fact) => [fact.id, fact]));
  return [...near.values()].slice(0, limit);
}
