import { describe, expect, it } from 'vitest';
import { createLengthShares, type Field } from '../../src/retrieval/length-shares.js';
import { createNumbering } from '../../src/retrieval/numbering.js';
import { createOwnFields } from '../../src/retrieval/own-fields.js';

/** The second is shared, so that it is none of an entry's own. */
const FIELDS: readonly Field[] = [
  { weight: 1, b: 0 },
  { weight: 10, b: 0, shared: true },
  { weight: 0.5, b: 0.5 },
];

function count(entries: readonly (readonly (readonly string[])[])[], key: string): (number | undefined)[] {
  const { numberOf } = createNumbering();
  const shares = createLengthShares(FIELDS);
  shares.measure({ totals: [4, 1, 2], filled: [2, 1, 1] });
  const fields = createOwnFields(FIELDS, numberOf, shares);
  for (const [entry, lists] of entries.entries()) fields.measure(entry, lists);
  return entries.map((lists, entry) => {
    const packed = fields.count(lists).get(numberOf(key));
    return packed === undefined ? undefined : fields.frequencyOf(entry, packed);
  });
}

describe('the own fields of an entry', () => {
  it.each([
    ['count each occurrence by the weight of its field', [['a', 'b', 'a'], [], []], 2],
    ['count less the longer their field is', [[], [], ['a', 'b', 'c', 'd']], 0.5 / 1.5],
    ['are added up', [['a'], [], ['a', 'b']], 1.5],
    ['leave out what is shared', [['b'], ['a'], []], undefined],
    ['count up to 255 occurrences', [Array.from({ length: 300 }, () => 'a'), [], []], 255],
  ])('%s', (_, lists, expected) => {
    expect(count([lists], 'a')[0]).toBe(expected);
  });

  it('are told apart by entry', () => {
    const long = [[], [], ['a', 'b', 'c', 'd']];
    const short = [[], [], ['a', 'b']];
    expect(count([long, short, long], 'a')).toEqual([0.5 / 1.5, 0.5, 0.5 / 1.5]);
  });
});
