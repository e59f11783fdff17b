/** The views of a whole base in a few arrays: some three hundred bytes each, opened again in microseconds. */

import type { Fact } from '../facts/fact.js';
import { fold } from '../language/fold.js';
import { paddedWords } from '../language/trigrams.js';
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
    open: (entry, fact) => new PackedView(fact, starts.at(entry), { numbering, records, places, placeStarts }),
    store: () => ({
      records: records.pack(),
      starts: starts.pack(),
      places: places.pack(),
      placeStarts: placeStarts.pack(),
    }),
  };
}

interface Arrays {
  readonly numbering: Numbering;
  readonly records: GrowingNumbers;
  readonly places: GrowingNumbers;
  readonly placeStarts: GrowingNumbers;
}

/** Opens each of its lists when somebody looks: of neighbours, which are opened for what they hold, most never are. */
class PackedView implements View {
  readonly fact: Fact;
  readonly keys: PackedKeyPlaces;
  private readonly start: number;
  private readonly arrays: Arrays;
  #around: Keys | undefined;
  #order: readonly string[] | undefined;
  #names: Keys | undefined;
  #examples: Keys | undefined;
  #letters: string | undefined;

  constructor(fact: Fact, start: number, arrays: Arrays) {
    this.fact = fact;
    this.start = start;
    this.arrays = arrays;
    const { records, numbering } = arrays;
    const keys = listAt(records, start + 2);
    this.keys = new PackedKeyPlaces(keys, numbering, records, start + 3 + keys.length);
  }

  get negated(): boolean {
    return this.arrays.records.at(this.start) === 1;
  }

  get around(): Keys {
    const { places, placeStarts, records, numbering } = this.arrays;
    this.#around ??= new PackedKeys(listAt(places, placeStarts.at(records.at(this.start + 1))), numbering);
    return this.#around;
  }

  get order(): readonly string[] {
    this.#order ??= textsOf(this.listAfterKeys(1), this.arrays.numbering);
    return this.#order;
  }

  get names(): Keys {
    this.#names ??= new PackedKeys(this.listAfterKeys(2), this.arrays.numbering);
    return this.#names;
  }

  get examples(): Keys {
    this.#examples ??= new PackedKeys(this.listAfterKeys(3), this.arrays.numbering);
    return this.#examples;
  }

  get numbers(): Keys {
    return new Set([...this.keys.keys()].filter(isNumberKey));
  }

  get letters(): string {
    this.#letters ??= paddedWords(fold(this.fact.statement));
    return this.#letters;
  }

  /** The list that comes so many after that of the keys. */
  private listAfterKeys(count: number): Int32Array {
    const { records } = this.arrays;
    let at = this.start + 2;
    for (let list = 0; list <= count; list++) at += records.at(at) + 1;
    return listAt(records, at);
  }
}

class PackedKeys implements Keys {
  protected readonly numbers: Int32Array;
  protected readonly numbering: Numbering;

  constructor(numbers: Int32Array, numbering: Numbering) {
    this.numbers = numbers;
    this.numbering = numbering;
  }

  get size(): number {
    return this.numbers.length;
  }

  has(key: string): boolean {
    const number = this.numbering.find(key);
    return number !== undefined && placeIn(this.numbers, number) >= 0;
  }

  [Symbol.iterator](): MapIterator<string> {
    return textsOf(this.numbers, this.numbering).values();
  }
}

/** The keys with the place of each, which stand in a list behind theirs. */
class PackedKeyPlaces extends PackedKeys {
  private readonly records: GrowingNumbers;
  private readonly places: number;

  constructor(numbers: Int32Array, numbering: Numbering, records: GrowingNumbers, places: number) {
    super(numbers, numbering);
    this.records = records;
    this.places = places;
  }

  get(key: string): number | undefined {
    const number = this.numbering.find(key);
    const at = number === undefined ? -1 : placeIn(this.numbers, number);
    return at < 0 ? undefined : this.records.at(this.places + 1 + at);
  }

  keys(): MapIterator<string> {
    return this[Symbol.iterator]();
  }

  values(): MapIterator<number> {
    return listAt(this.records, this.places).values();
  }
}

/** What `indexOf` gives, which costs more to call than such short lists to walk. */
function placeIn(numbers: Int32Array, number: number): number {
  for (let at = 0; at < numbers.length; at++) if (numbers[at] === number) return at;
  return -1;
}

function textsOf(numbers: Int32Array, numbering: Numbering): string[] {
  return Array.from(numbers, numbering.textOf);
}

/** A list is kept as its length and its numbers. */
function addList(to: GrowingNumbers, list: readonly number[]): void {
  to.push(list.length);
  to.push(...list);
}

function listAt(from: GrowingNumbers, start: number): Int32Array {
  return from.slice(start + 1, start + 1 + from.at(start));
}
