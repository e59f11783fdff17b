import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInvertedIndex, type InvertedIndex, type Terms } from '../../src/retrieval/inverted-index.js';
import { createLayeredIndex } from '../../src/retrieval/layered-index.js';
import type { Field } from '../../src/retrieval/length-shares.js';
import { createNumbering } from '../../src/retrieval/numbering.js';

type Keys = readonly (readonly string[])[];
const FIELDS: readonly Field[] = [
  { weight: 1, b: 0.5 },
  { weight: 0.3, b: 0.3, shared: true },
  { weight: 0.3, b: 0 },
];
const WORDS = ['a', 'b', 'c', 'd', 'e', 'f', '__proto__'];
const word = fc.constantFrom(...WORDS);
/** Some entries stand in one place: they come with the very same list. */
const SURROUNDINGS = [['a', 'c'], ['b', 'b', 'd', 'e'], ['f']];
const keys: fc.Arbitrary<Keys> = fc.tuple(
  fc.array(word, { maxLength: 9 }),
  fc.oneof(fc.constantFrom(...SURROUNDINGS), fc.array(word)),
  fc.array(word, { maxLength: 2 }),
);
const terms: fc.Arbitrary<Terms[]> = fc.array(
  fc
    .uniqueArray(word, { minLength: 1, maxLength: 3 })
    .map((alternatives) => alternatives.map((key, at) => ({ key, strength: 1 - at * 0.2 }))),
  { minLength: 1, maxLength: 5 },
);
/** An entry is put under a number (again, perhaps), or taken out. */
const edits = fc.array(fc.oneof(fc.record({ entry: fc.nat(12), keys }), fc.record({ entry: fc.nat(12) })), {
  maxLength: 40,
});

/** BM25F as the paper writes it, entry by entry. */
function scoreNaively(entries: ReadonlyMap<number, Keys>, asked: readonly Terms[]): Map<number, number> {
  const all = [...entries.values()];
  const mean = (field: number) => {
    const lengths = all.map((lists) => lists[field]?.length ?? 0).filter((length) => length > 0);
    return lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1) || 1;
  };
  const holding = (key: string) => all.filter((lists) => lists.some((list) => list.includes(key))).length;
  const idf = (key: string) => Math.log(1 + (all.length - holding(key) + 0.5) / (holding(key) + 0.5));
  const weighed = asked.map((alternatives) => {
    const present = alternatives.filter(({ key }) => holding(key) > 0);
    return { present, weight: idf(present[0]?.key ?? 'never there') };
  });
  const highest = weighed.reduce((sum, { weight }) => sum + weight * 2.2, 0);
  const scores = new Map<number, number>();
  for (const [entry, lists] of entries) {
    let score = 0;
    for (const { present, weight } of weighed) {
      const hit = present.find(({ key }) => lists.some((list) => list.includes(key)));
      if (!hit) continue;
      let frequency = 0;
      for (const [field, { weight: share, b }] of FIELDS.entries()) {
        const list = lists[field] ?? [];
        const count = list.filter((key) => key === hit.key).length;
        if (count > 0) frequency += (count * share) / (1 - b + (b * list.length) / mean(field));
      }
      score += (hit.strength * weight * frequency * 2.2) / (frequency + 1.2);
    }
    if (score > 0) scores.set(entry, score / highest);
  }
  return scores;
}

function edit(
  index: InvertedIndex,
  entries: Map<number, Keys>,
  changes: readonly { entry: number; keys?: Keys }[],
): void {
  for (const { entry, keys: lists } of changes) {
    const before = entries.get(entry);
    if (before) index.remove(entry, before);
    entries.delete(entry);
    if (!lists) continue;
    index.add(entry, lists);
    entries.set(entry, lists);
  }
}

function expectTheBest(
  index: InvertedIndex,
  entries: ReadonlyMap<number, Keys>,
  asked: readonly Terms[],
  limit: number,
): void {
  const naive = scoreNaively(entries, asked);
  const found = index.search(asked, limit);
  const best = [...naive.values()].sort((a, b) => b - a).slice(0, limit);
  expect(found.length).toBe(best.length);
  for (const [at, { entry, score }] of found.entries()) {
    expect(score).toBeCloseTo(best[at] ?? -1, 9);
    expect(score).toBeCloseTo(naive.get(entry) ?? -1, 9);
  }
}

describe('an inverted index', () => {
  it('finds what a naive BM25F finds, after any sequence of additions and removals', () => {
    fc.assert(
      fc.property(edits, terms, fc.integer({ min: 1, max: 15 }), (changes, asked, limit) => {
        const index = createInvertedIndex(FIELDS);
        const entries = new Map<number, Keys>();
        edit(index, entries, changes);
        expect(index.size).toBe(entries.size);
        expectTheBest(index, entries, asked, limit);
        expectTheBest(index, entries, asked, limit);
      }),
    );
  });

  it('gives the same after it was stored and opened, also when it changes then', () => {
    fc.assert(
      fc.property(edits, edits, terms, (before, after, asked) => {
        const numbering = createNumbering();
        const index = createInvertedIndex(FIELDS, numbering);
        const entries = new Map<number, Keys>();
        edit(index, entries, before);
        const opened = createInvertedIndex(FIELDS, createNumbering(numbering.texts()), index.store());
        expectTheBest(opened, entries, asked, 5);
        edit(opened, entries, after);
        expectTheBest(opened, entries, asked, 5);
      }),
    );
  });

  it('laid over another scores as both in one, and leaves the one beneath as it was', () => {
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 8 }), edits, terms, (below, changes, asked) => {
        const beneath = createInvertedIndex(FIELDS);
        const entries = new Map<number, Keys>();
        for (const [entry, lists] of below.entries()) {
          beneath.add(entry, lists);
          entries.set(entry, lists);
        }
        const untouched = new Map(entries);
        const layered = createLayeredIndex(beneath, FIELDS, below.length);
        // Entries beneath can only be taken out; new ones come under numbers of their own.
        const allowed = changes.map((change) => (change.entry < below.length ? { entry: change.entry } : change));
        edit(layered, entries, allowed);
        expectTheBest(layered, entries, asked, 6);
        for (const key of WORDS) {
          const holding = [...entries.values()].filter((lists) => lists.some((list) => list.includes(key))).length;
          expect(layered.holding(key)).toBe(holding);
        }
        expectTheBest(beneath, untouched, asked, 6);
      }),
    );
  });

  it('finds the same among many entries, where most are passed over', () => {
    const index = createInvertedIndex([{ weight: 1, b: 0.4 }]);
    for (let entry = 0; entry < 3_000; entry++) {
      index.add(entry, [['common', `rare-${entry % 700}`, `seldom-${entry % 90}`, ...(entry % 2 ? ['half'] : [])]]);
    }
    const asked = ['common', 'half', 'rare-5', 'seldom-5'].map((key) => [{ key, strength: 1 }]);
    const found = index.search(asked, 4);
    expect(found.map(({ entry }) => entry)).toEqual([5, 705, 1405, 2105]);
    expect(found[3]?.score).toBe(found[1]?.score);
  });
});
