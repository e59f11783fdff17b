/** The relations of a base that does not change, found without opening its facts. */

import { crc32 } from 'node:zlib';
import type { FactBase } from '../facts/fact-base.js';
import { findEntry } from './posting-lists.js';
import { quotesOf, type Relations } from './relations.js';

/** As a snapshot keeps them. */
export interface StoredRelations {
  /** Checksums of the quotes, rising; several quotes may have one. */
  readonly sums: Int32Array;
  /** Which fact, by its place in the base, rests on the quote of each checksum. */
  readonly places: Int32Array;
  /** For each fact that others say they supersede or contradict, their ids. */
  readonly superseding: Readonly<Record<string, readonly string[]>>;
  readonly contradicting: Readonly<Record<string, readonly string[]>>;
}

/** Gathers the relations of a base. */
export function storeRelations({ facts }: Pick<FactBase, 'facts'>): StoredRelations {
  const quoted: { readonly sum: number; readonly place: number }[] = [];
  const superseding = new Map<string, string[]>();
  const contradicting = new Map<string, string[]>();
  let place = 0;
  for (const fact of facts.values()) {
    for (const quote of quotesOf(fact)) quoted.push({ sum: sumOf(quote), place });
    for (const id of new Set(fact.supersedes)) superseding.set(id, [...(superseding.get(id) ?? []), fact.id]);
    for (const id of new Set(fact.contradicts)) contradicting.set(id, [...(contradicting.get(id) ?? []), fact.id]);
    place += 1;
  }
  quoted.sort((a, b) => a.sum - b.sum || a.place - b.place);
  return {
    sums: Int32Array.from(quoted, ({ sum }) => sum),
    places: Int32Array.from(quoted, ({ place: at }) => at),
    superseding: Object.fromEntries(superseding),
    contradicting: Object.fromEntries(contradicting),
  };
}

/** Opens what was gathered from this base. */
export function openRelations(
  { sums, places, superseding, contradicting }: StoredRelations,
  { facts }: Pick<FactBase, 'facts'>,
): Relations {
  const ids = [...facts.keys()];
  return {
    citing(quote) {
      const sum = sumOf(quote);
      const found: string[] = [];
      for (let at = findEntry(sums, 0, sums.length, sum); sums[at] === sum; at++) {
        const fact = facts.get(ids[places[at] as number] as string);
        if (fact && quotesOf(fact).has(quote)) found.push(fact.id);
      }
      return found;
    },
    superseding: (id) => (Object.hasOwn(superseding, id) ? (superseding[id] ?? []) : []),
    contradicting: (id) => (Object.hasOwn(contradicting, id) ? (contradicting[id] ?? []) : []),
  };
}

/** A signed checksum, so that it fits the arrays that a snapshot keeps. */
function sumOf(quote: string): number {
  return crc32(quote) | 0;
}
