/** What one occurrence of a key counts for in a field of a certain length: the part of BM25F that depends on lengths. */

/** How a field counts. */
export interface Field {
  /** Its weight against the other fields. */
  readonly weight: number;
  /** How much its length matters, 0..1. */
  readonly b: number;
  /** Entries that are added with the very same list in this field share it, and it is kept once. At most one field of an index. */
  readonly shared?: boolean;
}

/** By field: the sum of its lengths over all entries, and how many entries have it at all. */
export interface Lengths {
  readonly totals: readonly number[];
  readonly filled: readonly number[];
}

export interface LengthShares {
  /** To be called before others are asked for: sets the mean lengths. */
  measure(lengths: Lengths): void;
  of(field: number, length: number): number;
  /** What `of` gives for the lengths below `TABLED`, for loops that cannot spare a call. */
  tableOf(field: number): Float64Array;
}

/** Most lengths are short; longer ones are worked out each time. */
export const TABLED = 512;

/** Nothing is known until lengths were measured. */
export function createLengthShares(fields: readonly Field[]): LengthShares {
  const means = fields.map(() => 1);
  const tables = fields.map(() => new Float64Array(TABLED));
  let measured: readonly number[] = [];
  const share = (field: number, length: number): number => {
    const { weight, b } = fields[field] ?? { weight: 0, b: 0 };
    return weight / (1 - b + (b * length) / (means[field] ?? 1));
  };
  return {
    measure({ totals, filled }) {
      const now = [...totals, ...filled];
      if (now.every((number, at) => number === measured[at])) return;
      measured = now;
      tables.forEach((table, field) => {
        means[field] = (totals[field] ?? 0) / (filled[field] || 1) || 1;
        for (let length = 0; length < TABLED; length++) table[length] = share(field, length);
      });
    },
    of: (field, length) =>
      length < TABLED ? ((tables[field] as Float64Array)[length] as number) : share(field, length),
    tableOf: (field) => tables[field] as Float64Array,
  };
}
