/** An index laid over another that many share: the one beneath is never touched, and scores are those of both as one. */

import { createInvertedIndex, type InvertedIndex, type Statistics } from './inverted-index.js';
import type { Field } from './length-shares.js';

/** Entries below `first` belong to the index beneath; new ones are numbered from there. */
export function createLayeredIndex(beneath: InvertedIndex, fields: readonly Field[], first: number): InvertedIndex {
  const own = createInvertedIndex(fields);
  const hidden = new Set<number>();
  /** How many hidden entries hold a key. */
  const hiddenHolding = new Map<string, number>();
  const totals = [...beneath.totals];
  const filled = [...beneath.filled];
  let size = beneath.size;

  const tally = (entryFields: readonly (readonly string[])[], sign: 1 | -1) => {
    size += sign;
    entryFields.forEach((keys, field) => {
      if (keys.length === 0) return;
      totals[field] = (totals[field] ?? 0) + sign * keys.length;
      filled[field] = (filled[field] ?? 0) + sign;
    });
  };
  const hide = (entryFields: readonly (readonly string[])[], sign: 1 | -1) => {
    for (const key of new Set(entryFields.flat())) hiddenHolding.set(key, (hiddenHolding.get(key) ?? 0) + sign);
  };
  const together: Statistics = {
    get size() {
      return size;
    },
    totals,
    filled,
    holding(key) {
      const below = beneath.holding(key) - (hidden.size > 0 ? (hiddenHolding.get(key) ?? 0) : 0);
      return own.size > 0 ? below + own.holding(key) : below;
    },
  };

  return {
    ...together,
    get size() {
      return size;
    },
    add(entry, entryFields) {
      if (entry >= first) own.add(entry - first, entryFields);
      else if (hidden.delete(entry)) hide(entryFields, -1);
      tally(entryFields, 1);
    },
    remove(entry, entryFields) {
      if (entry >= first) own.remove(entry - first, entryFields);
      else {
        hidden.add(entry);
        hide(entryFields, 1);
      }
      tally(entryFields, -1);
    },
    search(terms, limit) {
      if (own.size === 0 && hidden.size === 0) return beneath.search(terms, limit);
      const found = beneath.search(terms, limit, together, hidden);
      if (own.size === 0) return found;
      const added = own.search(terms, limit, together).map(({ entry, score }) => ({ entry: entry + first, score }));
      return [...found, ...added].sort((a, b) => b.score - a.score || a.entry - b.entry).slice(0, limit);
    },
  };
}
