/**
 * Adds up what the terms of a question are worth to each entry (BM25F). What entries share is listed once for all of them: each place
 * where entries stand is scored, then by how much each entry differs from its place. Only the best places are opened, for the entries that
 * hold nothing of the question themselves.
 */

import { BestEntries, type Scored } from './best-entries.js';
import type { LengthShares } from './length-shares.js';
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
  /** Credits each entry for the first alternative of a term that it holds. */
  add(plan: Plan): void;
  /** The best of the entries that were credited, and of those that stand where much of the question is. */
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

/** Marks start anew from here, long before they would not fit any more. */
const HIGHEST_MARK = 2 ** 30;

/**
 * By number of an entry or a place: the mark of the term that last came by, and what the terms of a question add up to. Kept from question
 * to question: marks only grow, so that what a question has touched bears a higher one than its own.
 */
class Sums {
  room = 0;
  sums = new Float64Array(0);
  marks = new Int32Array(0);
  /** What was touched: so many of the first. A question may touch most of a small base. */
  touched = new Int32Array(0);
  count = 0;

  clear(room: number): void {
    this.room = room;
    this.sums = new Float64Array(room);
    this.marks = new Int32Array(room);
    this.touched = new Int32Array(room);
  }
}

/** Scores what the index holds at the time. */
export function createAccumulator({ lists, places, ownFields, shares, sharedField }: Held): Accumulator {
  const ofEntries = new Sums();
  const ofPlaces = new Sums();
  /** By place: the alternative through which it holds the term that last came by, how often, and what that is worth. */
  let alternatives = new Int32Array(0);
  let frequencies = new Float64Array(0);
  let gains = new Float64Array(0);
  /** The question's mark, and that of the term that was scored last. */
  let start = 0;
  let mark = 0;

  /** Scores the places that hold a term and tells whether any does. */
  const addToPlaces = (plan: Plan): boolean => {
    const { entries, counts } = places.postings;
    const { sums, marks, touched } = ofPlaces;
    let isAnywhere = false;
    for (const [alternative, { list, worth }] of plan.entries()) {
      const from = places.postings.startOf(list);
      const to = from + places.postings.lengthOf(list);
      isAnywhere ||= to > from;
      for (let at = from; at < to; at++) {
        const place = entries[at] as number;
        const last = marks[place] as number;
        if (last === mark) continue;
        const frequency = (counts[at] as number) * shares.of(sharedField, places.lengthOf(place));
        const gain = (worth * frequency) / (frequency + K1);
        alternatives[place] = alternative;
        frequencies[place] = frequency;
        gains[place] = gain;
        if (last > start) sums[place] = (sums[place] as number) + gain;
        else {
          sums[place] = gain;
          touched[ofPlaces.count++] = place;
        }
        marks[place] = mark;
      }
    }
    return isAnywhere;
  };

  /** Scores the entries that hold a term themselves, as far as that differs from what their place has scored for it, if any has. */
  const addToEntries = (plan: Plan, isAround: boolean): void => {
    const { entries, counts } = lists;
    // Most of the work of a search: what the loop needs is at hand, not looked up in the surroundings for every posting.
    const { sums, marks, touched } = ofEntries;
    const [now, placeMarks] = [mark, ofPlaces.marks];
    for (const [alternative, { list, worth }] of plan.entries()) {
      const from = lists.startOf(list);
      const to = from + lists.lengthOf(list);
      for (let at = from; at < to; at++) {
        const entry = entries[at] as number;
        const last = marks[entry] as number;
        if (last === now) continue;
        let frequency = ownFields.frequencyOf(entry, counts[at] as number);
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
        if (last > start) sums[entry] = (sums[entry] as number) + gain;
        else {
          sums[entry] = gain;
          touched[ofEntries.count++] = entry;
        }
        marks[entry] = now;
      }
    }
  };

  const sumOfPlace = (place: number): number =>
    (ofPlaces.marks[place] as number) > start ? (ofPlaces.sums[place] as number) : 0;

  return {
    begin() {
      if (mark > HIGHEST_MARK) {
        ofEntries.clear(0);
        ofPlaces.clear(0);
        mark = 0;
      }
      if (ofEntries.room < ownFields.end) ofEntries.clear(Math.max(ownFields.end, 2 * ofEntries.room));
      if (ofPlaces.room < places.size) {
        ofPlaces.clear(Math.max(places.size, 2 * ofPlaces.room));
        alternatives = new Int32Array(ofPlaces.room);
        frequencies = new Float64Array(ofPlaces.room);
        gains = new Float64Array(ofPlaces.room);
      }
      ofEntries.count = 0;
      ofPlaces.count = 0;
      mark += 1;
      start = mark;
    },
    add(plan) {
      mark += 1;
      addToEntries(plan, addToPlaces(plan));
    },
    best(limit, hidden) {
      const best = new BestEntries(limit);
      let { least } = best;
      const isAround = ofPlaces.count > 0;
      for (let touched = 0; touched < ofEntries.count; touched++) {
        const entry = ofEntries.touched[touched] as number;
        const sum = (ofEntries.sums[entry] as number) + (isAround ? sumOfPlace(places.of(entry)) : 0);
        if (sum < least || hidden?.has(entry)) continue;
        best.offer(entry, sum);
        least = best.least;
      }
      for (let touched = 0; touched < ofPlaces.count; touched++) {
        const place = ofPlaces.touched[touched] as number;
        const sum = ofPlaces.sums[place] as number;
        if (sum < least) continue;
        const from = places.members.startOf(place);
        for (let at = from; at < from + places.members.lengthOf(place); at++) {
          const entry = places.members.entries[at] as number;
          if ((ofEntries.marks[entry] as number) <= start && !hidden?.has(entry)) best.offer(entry, sum);
        }
        least = best.least;
      }
      return best.sorted();
    },
  };
}
