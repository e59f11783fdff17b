import { describe, expect, test } from 'vitest';
import { removeComponents } from '../../../scripts/word-vectors/remove-components.js';

describe('taking out what all vectors share', () => {
  /** They differ most along the first dimension, then along the second; the third is the same for all. */
  const rows = [
    [10, 1, 5],
    [-10, 1, 5],
    [10, -1, 5],
    [-10, -1, 5],
  ].map((row) => Float64Array.from(row));

  test('leaves nothing of their mean and of the direction along which they differ most', () => {
    removeComponents(rows, 1);
    const expected = [
      [0, 1, 0],
      [0, 1, 0],
      [0, -1, 0],
      [0, -1, 0],
    ];
    for (const [at, row] of rows.entries())
      row.forEach((value, index) => {
        expect(value).toBeCloseTo(expected[at]?.[index] as number, 6);
      });
  });
});
