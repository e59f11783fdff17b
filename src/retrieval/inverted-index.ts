/**
 * From a key to the entries that hold it, scored by BM25F (Robertson & Zaragoza 2009: term frequencies of several fields are
 * weighted and length-normalised before they saturate). Entries are numbered by the caller. They come and go at any time and
 * scores are always those of an index built afresh, because lists hold bare counts and everything else is worked out while searching.
 */

import { type BestEntries, createBestEntries, type Scored } from './best-entries.js';
import { createNumbering, type Numbering } from './numbering.js';
import { createPostingLists, findEntry, type StoredPostings } from './posting-lists.js';

/** How a field counts: `weight` against the other fields, `b` (0..1) how much its length matters. */
export interface Field {
  readonly weight: number;
  readonly b: number;
}

/** Saturation: at 1.2 a second occurrence adds about half as much as the first. The usual value. */
const K1 = 1.2;
const CEILING = K1 + 1;

/** A key to look up, and how well it stands for what was asked (0..1). */
export interface Lookup {
  readonly key: string;
  readonly strength: number;
}

/** What a score depends on besides the question and the entry. */
export interface Statistics {
  /** Entries. */
  readonly size: number;
  /** By field: the sum of its lengths over all entries, and how many entries have it at all. */
  readonly totals: readonly number[];
  readonly filled: readonly number[];
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

/** An index as a snapshot keeps it. `lengths` holds one number for each entry and field. */
export interface StoredIndex {
  readonly postings: StoredPostings;
  readonly lengths: Uint16Array;
  readonly size: number;
  readonly totals: readonly number[];
  readonly filled: readonly number[];
}

/** How telling a key is: ln(1 + (N - df + .5) / (df + .5)); a key that no entry holds gets the most. */
export function idf(statistics: Statistics, key: string): number {
  const holding = statistics.holding(key);
  return Math.log(1 + (statistics.size - holding + 0.5) / (holding + 0.5));
}

/** A term ready to be scored: its lists, each with what a match through it is worth at most. */
interface Plan {
  readonly mark: number;
  readonly lists: readonly { readonly list: number; readonly worth: number }[];
  readonly most: number;
}

/** Bits of a posting's count, shared out among the fields: with three fields, up to 31 occurrences of a key in each. */
const COUNT_BITS = 16;
const LONGEST = 65_535;
/** Looking an entry up in a list costs about this many steps of a scan. */
const STEPS_OF_LOOKUP = 16;

/** An empty index over the given fields (at most four), or one that was stored. Several may share a numbering of keys. */
export function createInvertedIndex(
  fields: readonly Field[],
  numbering: Numbering = createNumbering(),
  stored?: StoredIndex,
): InvertedIndex & { store(): StoredIndex } {
  const lists = createPostingLists(stored?.postings);
  const bits = Math.floor(COUNT_BITS / fields.length);
  const most = 2 ** bits - 1;
  let lengths = stored?.lengths ?? new Uint16Array(0);
  let size = stored?.size ?? 0;
  /** One more than the highest number that an entry ever had. */
  let end = lengths.length / fields.length;
  const totals = [...(stored?.totals ?? fields.map(() => 0))];
  const filled = [...(stored?.filled ?? fields.map(() => 0))];

  let capacity = 0;
  let scores = new Float64Array(0);
  let marks = new Int32Array(0);
  let touched = new Int32Array(0);
  let mark = 0;
  const ready = () => {
    const entries = lengths.length / fields.length;
    if (capacity >= entries && mark < 2 ** 30) return;
    capacity = entries;
    scores = new Float64Array(capacity);
    marks = new Int32Array(capacity);
    touched = new Int32Array(capacity);
    mark = 0;
  };

  const countKeys = (entryFields: readonly (readonly string[])[]): Map<number, number> => {
    const counts = new Map<number, number>();
    entryFields.forEach((keys, field) => {
      const one = 1 << (bits * field);
      for (const key of keys) {
        const list = numbering.numberOf(key);
        const count = counts.get(list) ?? 0;
        if (((count >> (bits * field)) & most) < most) counts.set(list, count + one);
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
  };
  const holding = (key: string) => {
    const list = numbering.find(key);
    return list === undefined ? 0 : lists.lengthOf(list);
  };

  /** What one occurrence in a field of a certain length counts for, by length: most lengths are short. */
  const TABLED = 512;
  const shareOf = (field: number, length: number, among: Statistics): number => {
    const { weight, b } = fields[field] ?? { weight: 0, b: 0 };
    const mean = (among.totals[field] ?? 0) / (among.filled[field] || 1) || 1;
    return weight / (1 - b + (b * length) / mean);
  };
  const tables = fields.map(() => new Float64Array(TABLED));
  let tabled: readonly number[] = [];
  /** The tables hold until the mean lengths change. */
  const fillTables = (among: Statistics) => {
    const now = [...among.totals, ...among.filled];
    if (now.every((number, at) => number === tabled[at])) return;
    tabled = now;
    tables.forEach((table, field) => {
      for (let length = 0; length < TABLED; length++) table[length] = shareOf(field, length, among);
    });
  };
  const saturated = (entry: number, packed: number, among: Statistics): number => {
    let frequency = 0;
    for (let field = 0, rest = packed; rest !== 0; field++, rest >>>= bits) {
      const count = rest & most;
      if (count === 0) continue;
      const length = lengths[entry * fields.length + field] as number;
      const share = length < TABLED ? (tables[field]?.[length] as number) : shareOf(field, length, among);
      frequency += count * share;
    }
    return frequency / (frequency + K1);
  };

  const planFor = (alternatives: Terms, among: Statistics): { weight: number; plan: Plan } => {
    const present = alternatives.filter(({ key }) => among.holding(key) > 0);
    const weight = idf(among, present[0]?.key ?? '');
    const found = present.flatMap(({ key, strength }) => {
      const list = numbering.find(key);
      if (list === undefined || lists.lengthOf(list) === 0) return [];
      return [{ list, worth: strength * weight * CEILING }];
    });
    mark += 1;
    return { weight, plan: { mark, lists: found, most: Math.max(0, ...found.map(({ worth }) => worth)) } };
  };

  /** Scores all postings of a term; `known` passes over entries without a score. Returns how many entries are touched now. */
  const scan = (plan: Plan, reached: number, known: boolean, among: Statistics): number => {
    const { entries, counts } = lists;
    let end = reached;
    for (const { list, worth } of plan.lists) {
      const from = lists.startOf(list);
      const to = from + lists.lengthOf(list);
      for (let at = from; at < to; at++) {
        const entry = entries[at] as number;
        if (marks[entry] === plan.mark) continue;
        const before = scores[entry] as number;
        if (before === 0) {
          if (known) continue;
          touched[end++] = entry;
        }
        marks[entry] = plan.mark;
        scores[entry] = before + worth * saturated(entry, counts[at] as number, among);
      }
    }
    return end;
  };
  /** Scores a term for these entries alone. */
  const lookUp = (plan: Plan, wanted: readonly number[], among: Statistics) => {
    for (const { list, worth } of plan.lists) {
      const from = lists.startOf(list);
      const to = from + lists.lengthOf(list);
      for (const entry of wanted) {
        if (marks[entry] === plan.mark) continue;
        const at = findEntry(lists.entries, from, to, entry);
        if (at === to || lists.entries[at] !== entry) continue;
        marks[entry] = plan.mark;
        scores[entry] = (scores[entry] as number) + worth * saturated(entry, lists.counts[at] as number, among);
      }
    }
  };
  const best = (reached: number, limit: number, hidden: ReadonlySet<number> | undefined): BestEntries => {
    const kept = createBestEntries(limit);
    let { least } = kept;
    for (let at = 0; at < reached; at++) {
      const entry = touched[at] as number;
      const score = scores[entry] as number;
      if (score < least || hidden?.has(entry)) continue;
      kept.offer(entry, score);
      least = kept.least;
    }
    return kept;
  };
  /** The touched entries that score at least so much. */
  const scoring = (reached: number, least: number): number[] => {
    const found: number[] = [];
    for (let at = 0; at < reached; at++) {
      const entry = touched[at] as number;
      if ((scores[entry] as number) >= least) found.push(entry);
    }
    return found;
  };

  const index: InvertedIndex & { store(): StoredIndex } = {
    get size() {
      return size;
    },
    totals,
    filled,
    holding,
    add(entry, entryFields) {
      if ((entry + 1) * fields.length > lengths.length) {
        const more = new Uint16Array(Math.max((entry + 1) * fields.length, lengths.length * 2));
        more.set(lengths);
        lengths = more;
      }
      end = Math.max(end, entry + 1);
      entryFields.forEach((keys, field) => {
        lengths[entry * fields.length + field] = Math.min(keys.length, LONGEST);
      });
      for (const [list, count] of countKeys(entryFields)) lists.insert(list, entry, count);
      tally(entryFields, 1);
    },
    remove(entry, entryFields) {
      for (const list of countKeys(entryFields).keys()) lists.remove(list, entry);
      tally(entryFields, -1);
    },
    search(terms, limit, among = index, hidden) {
      ready();
      fillTables(among);
      let highest = 0;
      const plans: Plan[] = [];
      for (const alternatives of terms) {
        const { weight, plan } = planFor(alternatives, among);
        highest += weight * CEILING;
        if (plan.lists.length > 0) plans.push(plan);
      }
      plans.sort((a, b) => b.most - a.most);
      let left = plans.reduce((sum, plan) => sum + plan.most, 0);
      let reached = 0;
      let wanted: number[] | undefined;
      for (const plan of plans) {
        const postings = plan.lists.reduce((sum, { list }) => sum + lists.lengthOf(list), 0);
        // Once the terms that are left cannot lift a new entry among the best, only entries that may still win are looked at.
        if (!wanted && reached >= limit && postings > reached) {
          const bar = best(reached, limit, hidden).least;
          if (left < bar) wanted = scoring(reached, bar - left);
        }
        if (wanted && wanted.length * STEPS_OF_LOOKUP < postings) lookUp(plan, wanted, among);
        else reached = scan(plan, reached, wanted !== undefined, among);
        left -= plan.most;
      }
      const found = best(reached, limit, hidden)
        .sorted()
        .map(({ entry, score }) => ({ entry, score: score / (highest || 1) }));
      for (let at = 0; at < reached; at++) scores[touched[at] as number] = 0;
      return found;
    },
    store: () => ({ postings: lists.pack(), lengths: lengths.slice(0, end * fields.length), size, totals, filled }),
  };
  return index;
}
