/** A list of 32-bit numbers that grows, four bytes each. */

export interface GrowingNumbers {
  readonly length: number;
  push(...numbers: readonly number[]): void;
  /** The numbers from one place up to another, seen in place. */
  slice(from: number, to: number): Int32Array;
  /** The number at a place; 0 beyond the end. */
  at(place: number): number;
  /** Puts a number at a place; places skipped on the way there hold 0. */
  set(place: number, number: number): void;
  /** All of them without the spare room. */
  pack(): Int32Array;
}

/** Starts with these numbers, taken over without a copy. */
export function createGrowingNumbers(beginning: Int32Array = new Int32Array(0)): GrowingNumbers {
  let numbers = beginning;
  let length = beginning.length;
  const reserve = (wanted: number) => {
    if (wanted <= numbers.length) return;
    const bigger = new Int32Array(Math.max(64, wanted, numbers.length * 2));
    bigger.set(numbers);
    numbers = bigger;
  };
  return {
    get length() {
      return length;
    },
    push(...more) {
      reserve(length + more.length);
      numbers.set(more, length);
      length += more.length;
    },
    slice: (from, to) => numbers.subarray(from, to),
    at: (place) => numbers[place] ?? 0,
    set(place, number) {
      reserve(place + 1);
      length = Math.max(length, place + 1);
      numbers[place] = number;
    },
    pack: () => numbers.slice(0, length),
  };
}
