import { describe, expect, it } from 'vitest';
import { createAccumulator, type Plan } from '../../src/retrieval/accumulator.js';
import { createLengthShares, type Field } from '../../src/retrieval/length-shares.js';
import { createNumbering } from '../../src/retrieval/numbering.js';
import { createOwnFields } from '../../src/retrieval/own-fields.js';
import { createPlaces } from '../../src/retrieval/places.js';
import { createPostingLists } from '../../src/retrieval/posting-lists.js';

const FIELDS: readonly Field[] = [
  { weight: 1, b: 0 },
  { weight: 0.5, b: 0, shared: true },
];
const HARBOUR = ['harbour'];

/** What an entry says itself, and what is around it. */
type Keys = readonly [readonly string[], readonly string[]];

/** Entries 0 to 3; the first three stand in one place, which speaks of a harbour. */
const ENTRIES: readonly Keys[] = [
  [['ship', 'harbour'], HARBOUR],
  [['crane'], HARBOUR],
  [['ship', 'ship'], HARBOUR],
  [['vessel'], []],
];

function setUp(held: Iterable<readonly [number, Keys]> = ENTRIES.entries()) {
  const { numberOf } = createNumbering();
  const shares = createLengthShares(FIELDS);
  const ownFields = createOwnFields(FIELDS, numberOf, shares);
  const lists = createPostingLists();
  const places = createPlaces(numberOf);
  shares.measure({ totals: [6, 3], filled: [4, 3] });
  for (const [entry, keys] of held) {
    ownFields.measure(entry, keys);
    for (const [list, count] of ownFields.count(keys)) lists.insert(list, entry, count);
    places.add(entry, keys[1]);
  }
  const accumulator = createAccumulator({ lists, places, ownFields, shares, sharedField: 1 });
  const plan = (...keys: readonly string[]): Plan =>
    keys.map((key, at) => ({ list: numberOf(key), worth: at === 0 ? 1 : 0.5 }));
  return (limit: number, asked: readonly (readonly string[])[], hidden?: ReadonlySet<number>) => {
    accumulator.begin();
    for (const keys of asked) accumulator.add(plan(...keys));
    return accumulator.best(limit, hidden);
  };
}

/** What so many occurrences gain of a worth of 1. */
const gain = (frequency: number) => frequency / (frequency + 1.2);

describe('the accumulator', () => {
  it.each([
    [
      'credits who holds a term, more for holding it twice',
      [['ship']],
      [
        [2, gain(2)],
        [0, gain(1)],
      ],
    ],
    [
      'adds up the terms',
      [['ship'], ['harbour']],
      [
        [0, gain(1) + gain(1.5)],
        [2, gain(2) + gain(0.5)],
        [1, gain(0.5)],
      ],
    ],
    [
      'credits only the first alternative that an entry holds',
      [['ship', 'harbour']],
      [
        [2, gain(2)],
        [0, gain(1)],
        [1, gain(0.5) / 2],
      ],
    ],
    [
      'finds by an alternative what lacks the word itself',
      [['ship', 'vessel']],
      [
        [2, gain(2)],
        [0, gain(1)],
        [3, gain(1) / 2],
      ],
    ],
    [
      'counts what stands around an entry, and opens a place for those that say nothing',
      [['harbour']],
      [
        [0, gain(1.5)],
        [1, gain(0.5)],
        [2, gain(0.5)],
      ],
    ],
    ['finds nothing where nobody holds a term', [['goat']], []],
  ])('%s', (_, asked, expected) => {
    const best = setUp()(10, asked).map(({ entry, score }) => [entry, score]);
    expect(best.map(([entry]) => entry)).toEqual(expected.map(([entry]) => entry));
    for (const [at, [, score]] of expected.entries()) expect(best[at]?.[1]).toBeCloseTo(score ?? -1, 12);
  });

  it('scores entries alike however far apart their numbers are', () => {
    const far = [0, 32_767, 32_768, 100_000];
    const search = setUp(far.map((entry) => [entry, [['ship', 'crane'], []]]));
    expect(search(10, [['ship'], ['crane']])).toEqual(far.map((entry) => ({ entry, score: 2 * gain(1) })));
  });

  it('forgets a question before the next', () => {
    const search = setUp();
    const first = search(10, [['ship'], ['harbour']]);
    search(10, [['crane'], ['vessel'], ['ship']]);
    expect(search(10, [['ship'], ['harbour']])).toEqual(first);
  });

  it('keeps no more than are wanted, and none that is hidden', () => {
    const search = setUp();
    expect(search(2, [['harbour']]).map(({ entry }) => entry)).toEqual([0, 1]);
    expect(search(2, [['harbour']], new Set([0, 1])).map(({ entry }) => entry)).toEqual([2]);
  });
});
