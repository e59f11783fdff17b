import { describe, expect, test } from 'vitest';
import { retrofit } from '../../../scripts/word-vectors/retrofit.js';
import { dot, toLengthOne } from '../../../scripts/word-vectors/vectors.js';

describe('drawing related words together', () => {
  const words = ['wage', 'pay', 'tree'];
  const rows = [Float64Array.of(1, 0), Float64Array.of(0, 1), Float64Array.of(0.6, 0.8)];
  const before = rows.map((row) => row.slice());
  retrofit(
    words,
    rows,
    new Map([
      ['wage', new Map([['pay', 1]])],
      ['pay', new Map([['wage', 1]])],
    ]),
  );
  const [wage = Float64Array.of(), pay = Float64Array.of(), tree = Float64Array.of()] = rows;

  test('makes them more alike, and keeps each nearest to its own use', () => {
    expect(dot(toLengthOne(wage), toLengthOne(pay))).toBeGreaterThan(0.4);
    expect(dot(toLengthOne(wage), before[0] as Float64Array)).toBeGreaterThan(
      dot(toLengthOne(wage), before[1] as Float64Array),
    );
  });

  test('leaves a word alone that is related to none', () => {
    expect(tree).toEqual(before[2]);
  });

  test('ends where each lies between its own use and the other, two to one', () => {
    for (const [at, other] of [
      [0, pay],
      [1, wage],
    ] as const) {
      const between = (before[at] as Float64Array).map(
        (value, index) => (value + 0.5 * (other[index] as number)) / 1.5,
      );
      between.forEach((value, index) => {
        expect(rows[at]?.[index]).toBeCloseTo(value, 3);
      });
    }
  });
});
