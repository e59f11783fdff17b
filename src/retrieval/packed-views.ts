/** The views of a whole base in a few arrays: some three hundred bytes each, opened again in microseconds. */

import type { Fact } from '../facts/fact.js';
import { fold } from '../language/fold.js';
import { type Trigrams, trigramsWithin } from '../language/trigrams.js';
import { createGrowingNumbers, type GrowingNumbers } from './growing-numbers.js';
import type { Numbering } from './numbering.js';
import { isNumberKey, type Keys, type View } from './view.js';

/** The arrays as a snapshot keeps them: records one after another, and where each begins. */
export interface StoredViews {
  readonly records: Int32Array;
  readonly starts: Int32Array;
  /** Sets of surroundings, which facts of one paragraph share. */
  readonly places: Int32Array;
  readonly placeStarts: Int32Array;
}

export interface PackedViews {
  /** Adds the view of the next entry. */
  add(view: View): void;
  /** The view of an entry, which is of this fact. */
  open(entry: number, fact: Fact): View;
  store(): StoredViews;
}

/** Starts empty, or with what was stored. Keys are numbered by `numbering`. */
export function createPackedViews(numbering: Numbering, stored?: StoredViews): PackedViews {
  const records = createGrowingNumbers(stored?.records);
  const starts = createGrowingNumbers(stored?.starts);
  const places = createGrowingNumbers(stored?.places);
  const placeStarts = createGrowingNumbers(stored?.placeStarts);
  const placeOf = new WeakMap<Keys, number>();

  const addPlace = (keys: Keys): number => {
    const known = placeOf.get(keys);
    if (known !== undefined) return known;
    const place = placeStarts.length;
    placeOf.set(keys, place);
    placeStarts.push(places.length);
    addList(places, [...keys].map(numbering.numberOf));
    return place;
  };
  const textsOf = (numbers: Int32Array): string[] => Array.from(numbers, numbering.textOf);
  const holds = (numbers: Int32Array, key: string): boolean => {
    const number = numbering.find(key);
    return number !== undefined && numbers.includes(number);
  };
  const keySet = (numbers: Int32Array): Keys => ({
    size: numbers.length,
    has: (key) => holds(numbers, key),
    [Symbol.iterator]: () => textsOf(numbers).values(),
  });

  return {
    add(view) {
      starts.push(records.length);
      records.push(view.negated ? 1 : 0, addPlace(view.around));
      addList(records, [...view.keys.keys()].map(numbering.numberOf));
      addList(records, [...view.keys.values()]);
      addList(records, view.order.map(numbering.numberOf));
      addList(records, [...view.names].map(numbering.numberOf));
      addList(records, [...view.examples].map(numbering.numberOf));
    },
    open(entry, fact) {
      const start = starts.at(entry);
      let at = start + 2;
      const next = (): Int32Array => {
        const list = listAt(records, at);
        at += list.length + 1;
        return list;
      };
      const keys = next();
      const positions = next();
      const order = next();
      const names = next();
      const examples = next();
      // Of neighbours, which are opened for what they hold, nobody asks for these.
      let ordered: readonly string[] | undefined;
      let trigrams: Trigrams | undefined;
      return {
        fact,
        negated: records.at(start) === 1,
        around: keySet(listAt(places, placeStarts.at(records.at(start + 1)))),
        keys: {
          size: keys.length,
          has: (key) => holds(keys, key),
          get(key) {
            const number = numbering.find(key);
            return number === undefined ? undefined : positions[keys.indexOf(number)];
          },
          keys: () => textsOf(keys).values(),
          values: () => positions.values(),
        },
        get order() {
          ordered ??= textsOf(order);
          return ordered;
        },
        names: keySet(names),
        examples: keySet(examples),
        get numbers() {
          return new Set(textsOf(keys).filter(isNumberKey));
        },
        get trigrams() {
          trigrams ??= trigramsWithin(fold(fact.statement));
          return trigrams;
        },
      };
    },
    store: () => ({
      records: records.pack(),
      starts: starts.pack(),
      places: places.pack(),
      placeStarts: placeStarts.pack(),
    }),
  };
}

/** A list is kept as its length and its numbers. */
function addList(to: GrowingNumbers, list: readonly number[]): void {
  to.push(list.length);
  to.push(...list);
}

function listAt(from: GrowingNumbers, start: number): Int32Array {
  return from.slice(start + 1, start + 1 + from.at(start));
}
