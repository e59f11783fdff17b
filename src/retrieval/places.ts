/**
 * Where entries stand: many share their surroundings (title, heading, paragraph), whose keys are listed once for all of them. An
 * entry without surroundings stands nowhere, which is place 0.
 */

import { createGrowingNumbers } from './growing-numbers.js';
import { createPostingLists, type PostingLists, type StoredPostings } from './posting-lists.js';

const NOWHERE = 0;

/** Lists of keys by place (counts say how often), and of entries by place. */
export interface StoredPlaces {
  readonly postings: StoredPostings;
  readonly members: StoredPostings;
  /** How many keys each place has, repeated ones too. */
  readonly lengths: Int32Array;
}

export interface Places {
  /** Places are numbered below this. */
  readonly size: number;
  /** By key: the places that hold it. */
  readonly postings: PostingLists;
  /** By place: the entries that stand there. */
  readonly members: PostingLists;
  /** By entry: its place. Like the array of lengths it may be replaced by a change, so that both are read afresh for each search. */
  readonly placeOf: Int32Array;
  /** By place: how many keys it has, repeated ones too. */
  readonly lengthOf: Int32Array;
  /** Puts an entry where others stand that came with this very list, or in a new place. */
  add(entry: number, keys: readonly string[]): void;
  /** Takes an entry away; a place that nobody is left at goes, too. */
  remove(entry: number, keys: readonly string[]): void;
  store(): StoredPlaces;
}

/** Occurrences of a key that are counted. */
const MOST_COUNTED = 65_535;

/** Starts without places, or with what was stored of entries numbered below `end`. */
export function createPlaces(numberOf: (key: string) => number, stored?: StoredPlaces, end = 0): Places {
  const postings = createPostingLists(stored?.postings);
  const members = createPostingLists(stored?.members);
  const lengths = createGrowingNumbers(stored?.lengths ?? Int32Array.of(0));
  const places = createGrowingNumbers(stored && placesOf(stored.members, end));
  const free: number[] = [];
  /** A list is known as long as its place is not given to another. */
  const placeOfList = new WeakMap<readonly string[], number>();
  const listOfPlace = new Map<number, WeakRef<readonly string[]>>();

  const open = (keys: readonly string[]): number => {
    const place = free.pop() ?? lengths.length;
    lengths.set(place, keys.length);
    for (const [list, count] of countKeys(keys)) postings.insert(list, place, Math.min(count, MOST_COUNTED));
    placeOfList.set(keys, place);
    listOfPlace.set(place, new WeakRef(keys));
    return place;
  };
  const close = (place: number, keys: readonly string[]): void => {
    for (const list of countKeys(keys).keys()) postings.remove(list, place);
    const list = listOfPlace.get(place)?.deref();
    if (list) placeOfList.delete(list);
    listOfPlace.delete(place);
    free.push(place);
  };
  const countKeys = (keys: readonly string[]): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const list of keys.map(numberOf)) counts.set(list, (counts.get(list) ?? 0) + 1);
    return counts;
  };

  return {
    get size() {
      return lengths.length;
    },
    postings,
    members,
    get placeOf() {
      return places.slice(0, places.length);
    },
    get lengthOf() {
      return lengths.slice(0, lengths.length);
    },
    add(entry, keys) {
      const place = keys.length === 0 ? NOWHERE : (placeOfList.get(keys) ?? open(keys));
      places.set(entry, place);
      if (place !== NOWHERE) members.insert(place, entry, 1);
    },
    remove(entry, keys) {
      const place = places.at(entry);
      places.set(entry, NOWHERE);
      members.remove(place, entry);
      if (place !== NOWHERE && members.lengthOf(place) === 0) close(place, keys);
    },
    store: () => ({ postings: postings.pack(), members: members.pack(), lengths: lengths.pack() }),
  };
}

function placesOf({ entries, starts, lengths }: StoredPostings, end: number): Int32Array {
  const places = new Int32Array(end);
  starts.forEach((start, place) => {
    for (const entry of entries.subarray(start, start + (lengths[place] ?? 0))) places[entry] = place;
  });
  return places;
}
