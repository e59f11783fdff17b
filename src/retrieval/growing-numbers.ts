/** A list of 32-bit numbers that grows, four bytes each. */

export interface GrowingNumbers {
  readonly length: number;
  push(...numbers: readonly number[]): void;
  /** The numbers from one place up to another, seen in place. */
  slice(from: number, to: number): Int32Array;
  at(place: number): number;
  /** All of them without the spare room. */
  pack(): Int32Array;
}

/** Starts with these numbers, taken over without a copy. */
export function createGrowingNumbers(beginning: Int32Array = new Int32Array(0)): GrowingNumbers {
  let numbers = beginning;
  let length = beginning.length;
  return {
    get length() {
      return length;
    },
    push(...more) {
      if (length + more.length > numbers.length) {
        const bigger = new Int32Array(Math.max(64, length + more.length, numbers.length * 2));
        bigger.set(numbers);
        numbers = bigger;
      }
      numbers.set(more, length);
      length += more.length;
    },
    slice: (from, to) => numbers.subarray(from, to),
    at: (place) => numbers[place] ?? 0,
    pack: () => numbers.slice(0, length),
  };
}
