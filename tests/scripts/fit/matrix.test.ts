import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOuter, addTimes, diagonal, dot, solve, type Vector } from '../../../scripts/fit/matrix.js';

const rows = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 }), { maxLength: 6 });
const vector = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 });

describe('the algebra of fitting', () => {
  it('solves what it set up: a matrix of outer products with something on the diagonal', () => {
    fc.assert(
      fc.property(rows, vector, (outer, wanted) => {
        const matrix = diagonal([1, 2, 3]);
        for (const row of outer) addOuter(matrix, row, 1);
        // Only the lower half is filled in; the upper one mirrors it.
        const whole = matrix.map((row, at) =>
          row.map((value, column) => (column <= at ? value : (matrix[column]?.[at] ?? 0))),
        );
        const found = solve(matrix, wanted);
        for (const [at, row] of whole.entries()) expect(dot(row, found)).toBeCloseTo(wanted[at] ?? 0, 6);
      }),
    );
  });

  it('adds a row so many times', () => {
    const sum: Vector = [1, 2];
    addTimes(sum, [10, -1], 0.5);
    expect(sum).toEqual([6, 1.5]);
  });
});
