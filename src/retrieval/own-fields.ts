/**
 * How often a key stands in the fields that each entry has for itself, packed into one number a posting, and how long those
 * fields are.
 */

import type { Field, LengthShares } from './length-shares.js';

export interface OwnFields {
  /** By key: how often it stands in each of an entry's own fields, packed. */
  count(fields: readonly (readonly string[])[]): ReadonlyMap<number, number>;
  /** Keeps how long an entry's own fields are. */
  measure(entry: number, fields: readonly (readonly string[])[]): void;
  /** What the packed count of a posting comes to for this entry, each occurrence by the weight and the length of its field. */
  frequencyOf(entry: number, packed: number): number;
  /** Entries that have lengths are numbered below this. */
  readonly end: number;
  /** The own fields of an entry; `lengths` holds one number for each entry and own field, and may be replaced by a change. */
  readonly fields: readonly number[];
  readonly lengths: Uint16Array;
  /** Up to here a packed count is that of the first of the own fields alone, where most keys stand. */
  readonly mostInFirst: number;
}

/** Bits of a posting's count, shared out among the own fields: with two, up to 255 occurrences of a key in each. */
const COUNT_BITS = 16;
const LONGEST = 65_535;

/** Starts without entries, or with the lengths of stored ones. At most four of the fields are not shared. */
export function createOwnFields(
  fields: readonly Field[],
  numberOf: (key: string) => number,
  shares: LengthShares,
  stored?: Uint16Array,
): OwnFields {
  const own = fields.flatMap(({ shared }, field) => (shared ? [] : [field]));
  const bits = Math.floor(COUNT_BITS / own.length);
  const most = 2 ** bits - 1;
  let lengths = stored ?? new Uint16Array(0);
  let end = lengths.length / own.length;
  return {
    get end() {
      return end;
    },
    fields: own,
    get lengths() {
      return lengths;
    },
    mostInFirst: most,
    count(entryFields) {
      const counts = new Map<number, number>();
      own.forEach((field, at) => {
        const one = 1 << (bits * at);
        for (const key of entryFields[field] ?? []) {
          const list = numberOf(key);
          const count = counts.get(list) ?? 0;
          if (((count >> (bits * at)) & most) < most) counts.set(list, count + one);
        }
      });
      return counts;
    },
    measure(entry, entryFields) {
      end = Math.max(end, entry + 1);
      if (end * own.length > lengths.length) {
        const more = new Uint16Array(Math.max(end * own.length, lengths.length * 2));
        more.set(lengths);
        lengths = more;
      }
      own.forEach((field, at) => {
        lengths[entry * own.length + at] = Math.min(entryFields[field]?.length ?? 0, LONGEST);
      });
    },
    frequencyOf(entry, packed) {
      let frequency = 0;
      for (let at = 0, rest = packed; rest !== 0; at++, rest >>>= bits) {
        const count = rest & most;
        if (count > 0) frequency += count * shares.of(own[at] as number, lengths[entry * own.length + at] as number);
      }
      return frequency;
    },
  };
}
