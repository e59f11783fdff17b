/**
 * From a key to the entries that hold it, scored by BM25F (Robertson & Zaragoza 2009: term frequencies of several fields are
 * weighted and length-normalised before they saturate). Entries are numbered by the caller. They come and go at any time and
 * scores are always those of an index built afresh, because lists hold bare counts and everything else is worked out while searching.
 */

import { CEILING, createAccumulator, type Plan } from './accumulator.js';
import type { Scored } from './best-entries.js';
import { createGrowingNumbers } from './growing-numbers.js';
import { createLengthShares, type Field, type Lengths } from './length-shares.js';
import { createNumbering, type Numbering } from './numbering.js';
import { createOwnFields } from './own-fields.js';
import { createPlaces, type StoredPlaces } from './places.js';
import { createPostingLists, type StoredPostings } from './posting-lists.js';

/** A key to look up, and how well it stands for what was asked (0..1). */
export interface Lookup {
  readonly key: string;
  readonly strength: number;
}

/** What a score depends on besides the question and the entry. */
export interface Statistics extends Lengths {
  /** Entries. */
  readonly size: number;
  /** How many entries hold a key. */
  holding(key: string): number;
}

export interface InvertedIndex extends Statistics {
  /** Adds an entry under a free number, with its keys, one list a field. */
  add(entry: number, fields: readonly (readonly string[])[]): void;
  /** Takes an entry out again; the keys must be those that it was added with. */
  remove(entry: number, fields: readonly (readonly string[])[]): void;
  /**
   * The best entries for a question, best first. Each term is a list of alternative look-ups, the strongest first; an entry is
   * credited for the first alternative that it holds. Scores are divided by the highest score these terms could reach, so
   * they lie in 0..1 and can be compared between questions. `among` replaces the index's own statistics and `hidden` leaves
   * entries out, where this index is one layer of several.
   */
  search(terms: readonly Terms[], limit: number, among?: Statistics, hidden?: ReadonlySet<number>): Scored[];
}

/** The alternatives for one term. */
export type Terms = readonly Lookup[];

/** An index as a snapshot keeps it. `lengths` holds one number for each entry and own field. */
export interface StoredIndex {
  readonly postings: StoredPostings;
  readonly places: StoredPlaces;
  readonly lengths: Uint16Array;
  /** By list: how many entries hold its key. */
  readonly holding: Int32Array;
  readonly size: number;
  readonly totals: readonly number[];
  readonly filled: readonly number[];
}

/** How telling a key is: ln(1 + (N - df + .5) / (df + .5)); a key that no entry holds gets the most. */
export function idf(statistics: Statistics, key: string): number {
  return rarity(statistics.size, statistics.holding(key));
}

function rarity(size: number, holding: number): number {
  return Math.log(1 + (size - holding + 0.5) / (holding + 0.5));
}

/** An empty index over the given fields (up to four of them not shared), or one that was stored. Several may share a numbering of keys. */
export function createInvertedIndex(
  fields: readonly Field[],
  numbering: Numbering = createNumbering(),
  stored?: StoredIndex,
): InvertedIndex & { store(): StoredIndex } {
  const sharedField = fields.findIndex(({ shared }) => shared);
  const shares = createLengthShares(fields);
  const lists = createPostingLists(stored?.postings);
  const ownFields = createOwnFields(fields, numbering.numberOf, shares, stored?.lengths);
  const places = createPlaces(numbering.numberOf, stored?.places, ownFields.end);
  const accumulator = createAccumulator({ lists, places, ownFields, shares, sharedField });
  const held = createGrowingNumbers(stored?.holding);
  let size = stored?.size ?? 0;
  const totals = [...(stored?.totals ?? fields.map(() => 0))];
  const filled = [...(stored?.filled ?? fields.map(() => 0))];

  const tally = (entryFields: readonly (readonly string[])[], sign: 1 | -1) => {
    size += sign;
    entryFields.forEach((keys, field) => {
      if (keys.length === 0) return;
      totals[field] = (totals[field] ?? 0) + sign * keys.length;
      filled[field] = (filled[field] ?? 0) + sign;
    });
    for (const key of new Set(entryFields.flat())) {
      const list = numbering.numberOf(key);
      held.set(list, held.at(list) + sign);
    }
  };
  const planFor = (
    given: Terms,
    times: number,
    among: Statistics,
  ): { readonly weight: number; readonly plan: Plan } => {
    let weight = Number.NaN;
    const plan: { list: number; worth: number }[] = [];
    for (const { key, strength } of given) {
      const list = numbering.find(key);
      const own = list === undefined ? 0 : held.at(list);
      const holders = among === index ? own : among.holding(key);
      if (holders <= 0) continue;
      // The first that is there tells how much the term weighs.
      if (Number.isNaN(weight)) weight = rarity(among.size, holders);
      if (list !== undefined && own > 0) plan.push({ list, worth: times * strength * weight * CEILING });
    }
    return { weight: Number.isNaN(weight) ? rarity(among.size, 0) : weight, plan };
  };

  const index: InvertedIndex & { store(): StoredIndex } = {
    get size() {
      return size;
    },
    totals,
    filled,
    holding(key) {
      const list = numbering.find(key);
      return list === undefined ? 0 : held.at(list);
    },
    add(entry, entryFields) {
      ownFields.measure(entry, entryFields);
      for (const [list, count] of ownFields.count(entryFields)) lists.insert(list, entry, count);
      places.add(entry, entryFields[sharedField] ?? []);
      tally(entryFields, 1);
    },
    remove(entry, entryFields) {
      for (const list of ownFields.count(entryFields).keys()) lists.remove(list, entry);
      places.remove(entry, entryFields[sharedField] ?? []);
      tally(entryFields, -1);
    },
    search(terms, limit, among = index, hidden) {
      shares.measure(among);
      accumulator.begin();
      let highest = 0;
      for (const { given, times } of countTerms(terms)) {
        const { weight, plan } = planFor(given, times, among);
        highest += times * weight * CEILING;
        accumulator.add(plan);
      }
      return accumulator.best(limit, hidden).map(({ entry, score }) => ({ entry, score: score / (highest || 1) }));
    },
    store: () => ({
      postings: lists.pack(),
      places: places.store(),
      lengths: ownFields.lengths.slice(0, ownFields.end * ownFields.fields.length),
      holding: held.pack(),
      size,
      totals,
      filled,
    }),
  };
  return index;
}

/** Each term once, with how often it comes: a word said a hundred times is no more work than said once. */
function countTerms(terms: readonly Terms[]): readonly { readonly given: Terms; readonly times: number }[] {
  const counted: { readonly given: Terms; times: number }[] = [];
  for (const given of terms) {
    const known = counted.find((other) => isSame(other.given, given));
    if (known) known.times += 1;
    else counted.push({ given, times: 1 });
  }
  return counted;
}

/** Mostly told by the first look-up already, so that a question's few terms need no table. */
function isSame(one: Terms, other: Terms): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) {
    const here = one[at] as Lookup;
    const there = other[at] as Lookup;
    if (here.key !== there.key || here.strength !== there.strength) return false;
  }
  return true;
}
