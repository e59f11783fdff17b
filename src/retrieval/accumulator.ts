/**
 * Adds up what the terms of a question are worth to each entry (BM25F). What entries share is listed once for all of them: each place
 * where entries stand is scored, then by how much each entry differs from its place. Only the best places are opened, for the entries that
 * hold nothing of the question themselves.
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

/** By number of an entry or a place: what the terms of a question add up to. The arrays are kept from question to question. */
class Sums {
  sums = new Float64Array(0);
  /** Which term last came by, counted from 1: two bytes, which are forgotten at once and looked at more than all else. */
  marks = new Uint16Array(0);
  /** What was touched: so many of the first. A question may touch most of a small base. */
  touched = new Int32Array(0);
  count = 0;

  /** Forgets everything, and makes room for so many. */
  begin(size: number): void {
    this.count = 0;
    if (size <= this.marks.length) {
      this.marks.fill(0);
      return;
    }
    const room = Math.max(size, 2 * this.marks.length);
    this.sums = new Float64Array(room);
    this.marks = new Uint16Array(room);
    this.touched = new Int32Array(room);
  }
}

/** Scores what the index holds at the time. */
export function createAccumulator({ lists, places, ownFields, shares, sharedField }: Held): Accumulator {
  const ofEntries = new Sums();
  const ofPlaces = new Sums();
  /** By place: the alternative through which it holds the term that last came by, how often, and what that is worth. */
  let alternatives = new Uint16Array(0);
  let frequencies = new Float64Array(0);
  let gains = new Float64Array(0);
  /** Of the term that was scored last. */
  let mark = 0;

  /** Scores the places that hold a term and tells whether any does. */
  const addToPlaces = (plan: Plan): boolean => {
    const { entries, counts } = places.postings;
    const { sums, marks, touched } = ofPlaces;
    const { lengthOf } = places;
    const now = mark;
    let { count } = ofPlaces;
    let isAnywhere = false;
    for (const [alternative, { list, worth }] of plan.entries()) {
      const from = places.postings.startOf(list);
      const to = from + places.postings.lengthOf(list);
      isAnywhere ||= to > from;
      for (let at = from; at < to; at++) {
        const place = entries[at] as number;
        const last = marks[place] as number;
        if (last === now) continue;
        const frequency = (counts[at] as number) * shares.of(sharedField, lengthOf[place] as number);
        const gain = (worth * frequency) / (frequency + K1);
        alternatives[place] = alternative;
        frequencies[place] = frequency;
        gains[place] = gain;
        if (last > 0) sums[place] = (sums[place] as number) + gain;
        else {
          sums[place] = gain;
          touched[count++] = place;
        }
        marks[place] = now;
      }
    }
    ofPlaces.count = count;
    return isAnywhere;
  };

  /** Scores the entries that hold a term themselves, as far as that differs from what their place has scored for it, if any has. */
  const addToEntries = (plan: Plan, isAround: boolean): void => {
    // Most of the work of a search: what the loop needs is at hand, not asked for or looked up in the surroundings for every posting.
    const { entries, counts } = lists;
    const { lengths, mostInFirst, fields } = ownFields;
    const width = fields.length;
    const firstShares = shares.tableOf(fields[0] as number);
    const { sums, marks, touched } = ofEntries;
    const { placeOf } = places;
    const placeMarks = ofPlaces.marks;
    const [placeAlternatives, placeFrequencies, placeGains] = [alternatives, frequencies, gains];
    const now = mark;
    let { count } = ofEntries;
    for (const [alternative, { list, worth }] of plan.entries()) {
      const from = lists.startOf(list);
      const to = from + lists.lengthOf(list);
      for (let at = from; at < to; at++) {
        const entry = entries[at] as number;
        const last = marks[entry] as number;
        if (last === now) continue;
        const packed = counts[at] as number;
        const length = lengths[entry * width] as number;
        let frequency =
          packed <= mostInFirst && length < TABLED
            ? packed * (firstShares[length] as number)
            : ownFields.frequencyOf(entry, packed);
        let around = 0;
        if (isAround) {
          const place = placeOf[entry] as number;
          if (placeMarks[place] === now) {
            const before = placeAlternatives[place] as number;
            if (before < alternative) continue;
            if (before === alternative) frequency += placeFrequencies[place] as number;
            around = placeGains[place] as number;
          }
        }
        const gain = (worth * frequency) / (frequency + K1) - around;
        if (last > 0) sums[entry] = (sums[entry] as number) + gain;
        else {
          sums[entry] = gain;
          touched[count++] = entry;
        }
        marks[entry] = now;
      }
    }
    ofEntries.count = count;
  };

  return {
    begin() {
      ofEntries.begin(ownFields.end);
      ofPlaces.begin(places.size);
      if (alternatives.length < ofPlaces.marks.length) {
        alternatives = new Uint16Array(ofPlaces.marks.length);
        frequencies = new Float64Array(ofPlaces.marks.length);
        gains = new Float64Array(ofPlaces.marks.length);
      }
      mark = 0;
    },
    add(plan) {
      mark += 1;
      addToEntries(plan, addToPlaces(plan));
    },
    best(limit, hidden) {
      const best = new BestEntries(limit);
      let { least } = best;
      const { sums, marks, touched, count } = ofEntries;
      const { sums: placeSums, marks: placeMarks, touched: touchedPlaces, count: placeCount } = ofPlaces;
      const { placeOf, members } = places;
      for (let at = 0; at < count; at++) {
        const entry = touched[at] as number;
        const place = placeCount > 0 ? (placeOf[entry] as number) : 0;
        const sum =
          (sums[entry] as number) + (placeCount > 0 && placeMarks[place] !== 0 ? (placeSums[place] as number) : 0);
        if (sum < least || hidden?.has(entry)) continue;
        best.offer(entry, sum);
        least = best.least;
      }
      for (let at = 0; at < placeCount; at++) {
        const place = touchedPlaces[at] as number;
        const sum = placeSums[place] as number;
        if (sum < least) continue;
        const from = members.startOf(place);
        for (let member = from; member < from + members.lengthOf(place); member++) {
          const entry = members.entries[member] as number;
          if (marks[entry] === 0 && !hidden?.has(entry)) best.offer(entry, sum);
        }
        least = best.least;
      }
      return best.sorted();
    },
  };
}
