import { describe, expect, it } from 'vitest';
import { countsOnlyOthers } from '../../src/retrieval/counts-only-others.js';

/** Everything but boats. */
const isOther = (word: string) => word !== 'boats';

describe('numbers that count something else', () => {
  it.each([
    ['Within 45 working days the port decides.', 'days are counted'],
    ['It takes twelve minutes rather than forty.', 'a bare number goes on with what was counted'],
    ['In 2024 the line lost contact 214 times.', 'a year counts nothing'],
    ['The yard has 1900 workers.', 'a number like a year counts what stands behind it'],
  ])('are all that “%s” has: %s', (statement) => {
    expect(countsOnlyOthers(isOther, statement)).toBe(true);
  });

  it.each([
    ['Forty boats came in nine days.', 'boats are counted, too'],
    ['The boats of 46 crews were searched.', 'boats stand before the number'],
    ['After three storms, 45 were sunk.', 'whoever were sunk may be boats'],
    ['Two thirds of the fleet stayed in port.', 'a share may be one of boats'],
    ['Dozens came within two days.', 'so may dozens'],
    ['Nobody counted them.', 'there is no number'],
    ['In 2024 the port was closed.', 'there is only a year'],
  ])('are not all that “%s” has: %s', (statement) => {
    expect(countsOnlyOthers(isOther, statement)).toBe(false);
  });

  it('are told of a long statement without reading it anew for each number', () => {
    expect(countsOnlyOthers(isOther, '12 ships and '.repeat(20_000))).toBe(true);
  });
});
