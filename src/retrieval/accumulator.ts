/**
 * Adds up what the terms of a question are worth to each entry (BM25F). What entries share is listed once for all of them: each place
 * where entries stand is scored, then by how much each entry differs from its place. Only the best places are opened, for the entries that
 * hold nothing of the question themselves. Entries are scored a stretch at a time, all terms of one before the next.
 */

import { BestEntries, type Scored } from './best-entries.js';
import { type LengthShares, TABLED } from './length-shares.js';
import type { OwnFields } from './own-fields.js';
import type { Places } from './places.js';
import type { PostingLists } from './posting-lists.js';

/** Saturation: at 1.2 a second occurrence adds about half as much as the first. The usual value. */
const K1 = 1.2;
/** What more and more occurrences of a key come near to, by how telling it is. */
export const CEILING = K1 + 1;

/** A term ready to be scored: the lists of its alternatives, the strongest first, each with what a match through it is worth at most. */
export type Plan = readonly { readonly list: number; readonly worth: number }[];

export interface Accumulator {
  /** Starts on another question. */
  begin(): void;
  /** Adds a term, of which each entry is credited for the first alternative that it holds. */
  add(plan: Plan): void;
  /** The best of the entries that hold any of the terms, and of those that stand where much of the question is. */
  best(limit: number, hidden?: ReadonlySet<number>): readonly Scored[];
}

/** What an index holds, as it is now. */
interface Held {
  /** By key: the entries that hold it themselves. */
  readonly lists: PostingLists;
  readonly places: Places;
  readonly ownFields: OwnFields;
  readonly shares: LengthShares;
  /** The field that entries share, or -1. */
  readonly sharedField: number;
}

/** Entries that are scored at a time: what they add up to then stays in the processor's own memory, however many there are. */
const STRETCH = 1 << 15;
/**
 * By entry of a stretch: what the terms add up to, which term last came by (from 1; 0 between searches), and the entries that any came by. One
 * set for all indexes, since a search is done before the next begins.
 */
const sums = new Float64Array(STRETCH);
const marks = new Uint16Array(STRETCH);
const touched = new Int32Array(STRETCH);

/** A count takes the lower half of a number, which alternative it is of the upper one. */
const COUNT_BITS = 16;
const COUNT_MASK = 0xffff;

/** By place: 0 where it does not hold a term, else through which alternative it does, and how often. */
type Around = Uint32Array;

/** Scores what the index holds at the time. */
export function createAccumulator({ lists, places, ownFields, shares, sharedField }: Held): Accumulator {
  /** The terms of the question so far. */
  let plans: Plan[] = [];
  /** In the same order, what is around. These and all other arrays are kept from question to question. */
  const arounds: Around[] = [];
  /** By place: what the terms add up to there. */
  let placeSums = new Float64Array(0);
  let touchedPlaces = new Int32Array(0);
  let placeCount = 0;
  /** By entry: whether it holds a term itself. */
  let isOwn = new Uint8Array(0);

  const aroundFor = (term: number): Around => {
    const known = arounds[term];
    if (known !== undefined && known.length >= places.size) return known.fill(0);
    const fresh = new Uint32Array(Math.max(places.size, 2 * (known?.length ?? 0)));
    arounds[term] = fresh;
    return fresh;
  };

  const scorePlaces = (plan: Plan, around: Around): void => {
    const { entries, counts } = places.postings;
    const { lengthOf } = places;
    for (const [alternative, { list, worth }] of plan.entries()) {
      const from = places.postings.startOf(list);
      const to = from + places.postings.lengthOf(list);
      for (let at = from; at < to; at++) {
        const place = entries[at] as number;
        if (around[place] !== 0) continue;
        const count = counts[at] as number;
        around[place] = (alternative << COUNT_BITS) | count;
        const frequency = count * shares.of(sharedField, lengthOf[place] as number);
        const before = placeSums[place] as number;
        if (before === 0) touchedPlaces[placeCount++] = place;
        placeSums[place] = before + (worth * frequency) / (frequency + K1);
      }
    }
  };

  /**
   * Scores the entries from `first` on, as far as the stretch goes, that hold a term themselves, by as much as that differs from what their
   * place has scored for it. Goes on where the cursors stand, one for each alternative; adds to the touched and gives how many they are.
   */
  const scoreStretch = (first: number, term: number, cursors: number[], before: number): number => {
    // Most of the work of a search: what the loop needs is at hand, not asked for or looked up in the surroundings for every posting.
    const plan = plans[term] as Plan;
    const around = arounds[term] as Around;
    const { entries, counts } = lists;
    const { lengths, mostInFirst, fields } = ownFields;
    const width = fields.length;
    const firstShares = shares.tableOf(fields[0] as number);
    const { placeOf, lengthOf } = places;
    const mark = term + 1;
    let count = before;
    for (const [alternative, { list, worth }] of plan.entries()) {
      const to = lists.startOf(list) + lists.lengthOf(list);
      let at = cursors[alternative] as number;
      for (; at < to; at++) {
        const entry = entries[at] as number;
        const here = entry - first;
        if (here >= STRETCH) break;
        const last = marks[here] as number;
        if (last === mark) continue;
        const packed = counts[at] as number;
        const length = lengths[entry * width] as number;
        let frequency =
          packed <= mostInFirst && length < TABLED
            ? packed * (firstShares[length] as number)
            : ownFields.frequencyOf(entry, packed);
        let scored = 0;
        const place = placeOf[entry] as number;
        const there = around[place] as number;
        if (there !== 0) {
          const stronger = there >>> COUNT_BITS;
          if (stronger < alternative) continue;
          const nearby = (there & COUNT_MASK) * shares.of(sharedField, lengthOf[place] as number);
          scored = ((plan[stronger] as Plan[number]).worth * nearby) / (nearby + K1);
          if (stronger === alternative) frequency += nearby;
        }
        const gain = (worth * frequency) / (frequency + K1) - scored;
        if (last > 0) sums[here] = (sums[here] as number) + gain;
        else {
          sums[here] = gain;
          touched[count++] = entry;
        }
        marks[here] = mark;
      }
      cursors[alternative] = at;
    }
    return count;
  };

  return {
    begin() {
      plans = [];
      for (let at = 0; at < placeCount; at++) placeSums[touchedPlaces[at] as number] = 0;
      placeCount = 0;
      if (placeSums.length < places.size) {
        const room = Math.max(places.size, 2 * placeSums.length);
        placeSums = new Float64Array(room);
        touchedPlaces = new Int32Array(room);
      }
      if (isOwn.length < ownFields.end) isOwn = new Uint8Array(Math.max(ownFields.end, 2 * isOwn.length));
      else isOwn.fill(0);
    },
    add(plan) {
      scorePlaces(plan, aroundFor(plans.length));
      plans.push(plan);
    },
    best(limit, hidden) {
      const best = new BestEntries(limit);
      let { least } = best;
      const { placeOf, members } = places;
      const cursors = plans.map((plan) => plan.map(({ list }) => lists.startOf(list)));
      for (let first = 0; first < ownFields.end; first += STRETCH) {
        let count = 0;
        for (let term = 0; term < plans.length; term++)
          count = scoreStretch(first, term, cursors[term] as number[], count);
        for (let at = 0; at < count; at++) {
          const entry = touched[at] as number;
          const sum = (sums[entry - first] as number) + (placeSums[placeOf[entry] as number] as number);
          marks[entry - first] = 0;
          isOwn[entry] = 1;
          if (sum < least || hidden?.has(entry)) continue;
          best.offer(entry, sum);
          least = best.least;
        }
      }
      for (let at = 0; at < placeCount; at++) {
        const place = touchedPlaces[at] as number;
        const sum = placeSums[place] as number;
        if (sum < least) continue;
        const from = members.startOf(place);
        for (let member = from; member < from + members.lengthOf(place); member++) {
          const entry = members.entries[member] as number;
          if (isOwn[entry] === 0 && !hidden?.has(entry)) best.offer(entry, sum);
        }
        least = best.least;
      }
      return best.sorted();
    },
  };
}
