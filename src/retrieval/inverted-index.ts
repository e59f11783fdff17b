/**
 * From a key to the entries that hold it, scored by BM25F (Robertson & Zaragoza 2009: term frequencies of several fields are
 * weighted and length-normalised before they saturate). Entries are numbered by the caller. They come and go at any time and
 * scores are always those of an index built afresh, because lists hold bare counts and everything else is worked out while searching.
 *
 * What entries share is listed once for all of them: a search scores each place where entries stand, then by how much each entry
 * differs from its place. Only the best places are opened, for the entries that hold nothing of the question themselves.
 */

import { BestEntries, type Scored } from './best-entries.js';
import { createGrowingNumbers } from './growing-numbers.js';
import { createLengthShares, type Field, type Lengths } from './length-shares.js';
import { createNumbering, type Numbering } from './numbering.js';
import { createPlaces, type StoredPlaces } from './places.js';
import { createPostingLists, type StoredPostings } from './posting-lists.js';

/** Saturation: at 1.2 a second occurrence adds about half as much as the first. The usual value. */
const K1 = 1.2;
const CEILING = K1 + 1;

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

/** A term ready to be scored: the lists of its alternatives, each with what a match through it is worth at most. */
type Plan = readonly { readonly list: number; readonly worth: number }[];

/** Bits of a posting's count, shared out among the own fields: with two, up to 255 occurrences of a key in each. */
const COUNT_BITS = 16;
const LONGEST = 65_535;

/** An empty index over the given fields (up to four of them not shared), or one that was stored. Several may share a numbering of keys. */
export function createInvertedIndex(
  fields: readonly Field[],
  numbering: Numbering = createNumbering(),
  stored?: StoredIndex,
): InvertedIndex & { store(): StoredIndex } {
  const own = fields.flatMap(({ shared }, field) => (shared ? [] : [field]));
  const sharedField = fields.findIndex(({ shared }) => shared);
  const lists = createPostingLists(stored?.postings);
  const places = createPlaces(numbering.numberOf, stored?.places);
  const held = createGrowingNumbers(stored?.holding);
  const bits = Math.floor(COUNT_BITS / own.length);
  const most = 2 ** bits - 1;
  let lengths = stored?.lengths ?? new Uint16Array(0);
  let size = stored?.size ?? 0;
  /** One more than the highest number that an entry ever had. */
  let end = lengths.length / own.length;
  const totals = [...(stored?.totals ?? fields.map(() => 0))];
  const filled = [...(stored?.filled ?? fields.map(() => 0))];
  const shares = createLengthShares(fields);

  const countOwn = (entryFields: readonly (readonly string[])[]): Map<number, number> => {
    const counts = new Map<number, number>();
    own.forEach((field, at) => {
      const one = 1 << (bits * at);
      for (const key of entryFields[field] ?? []) {
        const list = numbering.numberOf(key);
        const count = counts.get(list) ?? 0;
        if (((count >> (bits * at)) & most) < most) counts.set(list, count + one);
      }
    });
    return counts;
  };
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
  const holding = (key: string) => {
    const list = numbering.find(key);
    return list === undefined ? 0 : held.at(list);
  };

  const ownFrequency = (entry: number, packed: number): number => {
    // Most keys stand in the first field alone.
    if (packed <= most) return packed * shares.of(own[0] as number, lengths[entry * own.length] as number);
    let frequency = 0;
    for (let at = 0, rest = packed; rest !== 0; at++, rest >>>= bits) {
      const count = rest & most;
      if (count > 0) frequency += count * shares.of(own[at] as number, lengths[entry * own.length + at] as number);
    }
    return frequency;
  };

  /** What a search works on, by entry and by place: the mark of the term that last came by, and what terms left. Marks only grow, so that what a search has touched bears a higher one than its own. */
  let entryScores = new Float64Array(0);
  let entryMarks = new Int32Array(0);
  let placeScores = new Float64Array(0);
  let placeMarks = new Int32Array(0);
  let alternatives = new Int32Array(0);
  let frequencies = new Float64Array(0);
  let gains = new Float64Array(0);
  /** What a search has scored: so many of the first. Kept like the rest, since a search may touch most of a small base. */
  let touchedEntries = new Int32Array(0);
  let touchedPlaces = new Int32Array(0);
  let entriesTouched = 0;
  let placesTouched = 0;
  let mark = 0;
  const ready = () => {
    if (entryScores.length < end || mark > 2 ** 30) {
      const room = lengths.length / own.length;
      entryScores = new Float64Array(room);
      entryMarks = new Int32Array(room);
      touchedEntries = new Int32Array(room);
    }
    if (placeScores.length < places.size || mark > 2 ** 30) {
      const room = places.size * 2;
      placeScores = new Float64Array(room);
      placeMarks = new Int32Array(room);
      touchedPlaces = new Int32Array(room);
      alternatives = new Int32Array(room);
      frequencies = new Float64Array(room);
      gains = new Float64Array(room);
    }
    if (mark > 2 ** 30) mark = 0;
    entriesTouched = 0;
    placesTouched = 0;
  };

  const planFor = (
    given: Terms,
    times: number,
    among: Statistics,
  ): { readonly weight: number; readonly plan: Plan } => {
    let weight = Number.NaN;
    const plan: { list: number; worth: number }[] = [];
    for (const { key, strength } of given) {
      const holders = among.holding(key);
      if (holders <= 0) continue;
      // The first that is there tells how much the term weighs.
      if (Number.isNaN(weight)) weight = rarity(among.size, holders);
      const list = numbering.find(key);
      if (list !== undefined && held.at(list) > 0) plan.push({ list, worth: times * strength * weight * CEILING });
    }
    return { weight: Number.isNaN(weight) ? rarity(among.size, 0) : weight, plan };
  };

  /** Scores the places that hold a term and tells whether any does. */
  const scorePlaces = (plan: Plan, search: number): boolean => {
    const { entries, counts } = places.postings;
    let isAnywhere = false;
    for (const [alternative, { list, worth }] of plan.entries()) {
      const from = places.postings.startOf(list);
      const to = from + places.postings.lengthOf(list);
      isAnywhere ||= to > from;
      for (let at = from; at < to; at++) {
        const place = entries[at] as number;
        if (placeMarks[place] === mark) continue;
        const frequency = (counts[at] as number) * shares.of(sharedField, places.lengthOf(place));
        const gain = (worth * frequency) / (frequency + K1);
        alternatives[place] = alternative;
        frequencies[place] = frequency;
        gains[place] = gain;
        if ((placeMarks[place] as number) > search) placeScores[place] = (placeScores[place] as number) + gain;
        else {
          placeScores[place] = gain;
          touchedPlaces[placesTouched++] = place;
        }
        placeMarks[place] = mark;
      }
    }
    return isAnywhere;
  };
  /** Scores the entries that hold a term themselves, as far as that differs from what their place has scored for it, if any has. */
  const scoreEntries = (plan: Plan, search: number, isAround: boolean) => {
    const { entries, counts } = lists;
    // Most of the work of a search: what the loop needs is at hand, not looked up in the surroundings for every posting.
    const [scores, marks, now] = [entryScores, entryMarks, mark];
    for (const [alternative, { list, worth }] of plan.entries()) {
      const from = lists.startOf(list);
      const to = from + lists.lengthOf(list);
      for (let at = from; at < to; at++) {
        const entry = entries[at] as number;
        const last = marks[entry] as number;
        if (last === now) continue;
        let frequency = ownFrequency(entry, counts[at] as number);
        let around = 0;
        if (isAround) {
          const place = places.of(entry);
          if (placeMarks[place] === now) {
            const before = alternatives[place] as number;
            if (before < alternative) continue;
            if (before === alternative) frequency += frequencies[place] as number;
            around = gains[place] as number;
          }
        }
        const gain = (worth * frequency) / (frequency + K1) - around;
        if (last > search) scores[entry] = (scores[entry] as number) + gain;
        else {
          scores[entry] = gain;
          touchedEntries[entriesTouched++] = entry;
        }
        marks[entry] = now;
      }
    }
  };
  const scoreOfPlace = (place: number, search: number): number =>
    (placeMarks[place] as number) > search ? (placeScores[place] as number) : 0;
  /** The best of the entries that were scored, and of those that stand where much of the question is. */
  const choose = (limit: number, search: number, hidden: ReadonlySet<number> | undefined): BestEntries => {
    const kept = new BestEntries(limit);
    let { least } = kept;
    const isAround = placesTouched > 0;
    for (let touched = 0; touched < entriesTouched; touched++) {
      const entry = touchedEntries[touched] as number;
      const score = (entryScores[entry] as number) + (isAround ? scoreOfPlace(places.of(entry), search) : 0);
      if (score < least || hidden?.has(entry)) continue;
      kept.offer(entry, score);
      least = kept.least;
    }
    for (let touched = 0; touched < placesTouched; touched++) {
      const place = touchedPlaces[touched] as number;
      const score = placeScores[place] as number;
      if (score < least) continue;
      const from = places.members.startOf(place);
      for (let at = from; at < from + places.members.lengthOf(place); at++) {
        const entry = places.members.entries[at] as number;
        if ((entryMarks[entry] as number) <= search && !hidden?.has(entry)) kept.offer(entry, score);
      }
      least = kept.least;
    }
    return kept;
  };

  const index: InvertedIndex & { store(): StoredIndex } = {
    get size() {
      return size;
    },
    totals,
    filled,
    holding,
    add(entry, entryFields) {
      if ((entry + 1) * own.length > lengths.length) {
        const more = new Uint16Array(Math.max((entry + 1) * own.length, lengths.length * 2));
        more.set(lengths);
        lengths = more;
      }
      end = Math.max(end, entry + 1);
      own.forEach((field, at) => {
        lengths[entry * own.length + at] = Math.min(entryFields[field]?.length ?? 0, LONGEST);
      });
      for (const [list, count] of countOwn(entryFields)) lists.insert(list, entry, count);
      places.add(entry, entryFields[sharedField] ?? []);
      tally(entryFields, 1);
    },
    remove(entry, entryFields) {
      for (const list of countOwn(entryFields).keys()) lists.remove(list, entry);
      places.remove(entry, entryFields[sharedField] ?? []);
      tally(entryFields, -1);
    },
    search(terms, limit, among = index, hidden) {
      ready();
      shares.measure(among);
      mark += 1;
      const search = mark;
      let highest = 0;
      for (const { given, times } of countTerms(terms)) {
        const { weight, plan } = planFor(given, times, among);
        highest += times * weight * CEILING;
        mark += 1;
        const isAround = scorePlaces(plan, search);
        scoreEntries(plan, search, isAround);
      }
      return choose(limit, search, hidden)
        .sorted()
        .map(({ entry, score }) => ({ entry, score: score / (highest || 1) }));
    },
    store: () => ({
      postings: lists.pack(),
      places: places.store(),
      lengths: lengths.slice(0, end * own.length),
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
