/** Which facts belong together: by a quote that they share, or because one contradicts or supersedes the other. */

import type { Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';

export interface Relations {
  /** Ids of the facts that rest on this very quote. */
  citing(quote: string): readonly string[];
  /** Ids of the facts that say they supersede this one. */
  superseding(factId: string): readonly string[];
  /** Ids of the facts that say they contradict this one. */
  contradicting(factId: string): readonly string[];
}

export interface EditableRelations extends Relations {
  add(fact: Fact): void;
  remove(fact: Fact): void;
}

/** What facts are held against each other by. */
interface Related {
  readonly base: FactBase;
  readonly relations: Relations;
}

/** The facts that supersede this one, by id. */
export function supersedingFacts(fact: Fact, { base, relations }: Related): Fact[] {
  return factsOf(relations.superseding(fact.id), base);
}

/** The facts that say otherwise, whichever of the two says so, by id. */
export function contradictingFacts(fact: Fact, { base, relations }: Related): Fact[] {
  return factsOf([...relations.contradicting(fact.id), ...fact.contradicts], base).filter(({ id }) => id !== fact.id);
}

/** The quotes that a fact rests on, each once. */
export function quotesOf({ citations }: Fact): ReadonlySet<string> {
  return new Set(citations.map(({ quote }) => quote));
}

/** The facts of these ids, as far as they are there: each once, by id. */
export function factsOf(ids: Iterable<string>, { facts }: FactBase): Fact[] {
  return [...new Set(ids)].sort().flatMap((id) => facts.get(id) ?? []);
}

/** Laid over the relations of a shared base, empty at first: it also gives those, without the facts that are hidden. */
export function layRelations(beneath: Relations, isHidden: (factId: string) => boolean): EditableRelations {
  /** Nearly every quote has one fact, which needs no list. */
  const quotes = new Map<string, string | readonly string[]>();
  const superseded: typeof quotes = new Map();
  const contradicted: typeof quotes = new Map();
  const each = (fact: Fact, visit: (lists: typeof quotes, key: string) => void) => {
    for (const quote of quotesOf(fact)) visit(quotes, quote);
    for (const id of new Set(fact.supersedes)) visit(superseded, id);
    for (const id of new Set(fact.contradicts)) visit(contradicted, id);
  };
  const together = (below: readonly string[], own: string | readonly string[] = []): string[] =>
    below.filter((id) => !isHidden(id)).concat(own);
  return {
    citing: (quote) => together(beneath.citing(quote), quotes.get(quote)),
    superseding: (id) => together(beneath.superseding(id), superseded.get(id)),
    contradicting: (id) => together(beneath.contradicting(id), contradicted.get(id)),
    add: (fact) =>
      each(fact, (lists, key) => {
        const ids = lists.get(key);
        lists.set(key, ids === undefined ? fact.id : [...together([], ids), fact.id]);
      }),
    remove: (fact) =>
      each(fact, (lists, key) => {
        const left = together([], lists.get(key)).filter((id) => id !== fact.id);
        if (left.length > 0) lists.set(key, left);
        else lists.delete(key);
      }),
  };
}
