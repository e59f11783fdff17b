import { expect, test } from 'vitest';
import { quantile } from '../../../src/evaluation/metrics/quantile.js';

const HUNDRED = Array.from({ length: 100 }, (_, index) => 100 - index);

test.each([
  ['the median of an odd sample', [3, 1, 2], 0.5, 2],
  ['the lower of two middles', [4, 1, 3, 2], 0.5, 2],
  ['all but the largest of a hundred', HUNDRED, 0.99, 99],
  ['the largest', HUNDRED, 1, 100],
  ['the only one', [7], 0.99, 7],
  ['nothing', [], 0.5, undefined],
])('Finds %s.', (_label, sample, q, expected) => {
  expect(quantile(sample, q)).toBe(expected);
});
