import { describe, expect, test } from 'vitest';
import { findAlike } from '../../../scripts/word-vectors/find-alike.js';
import { toLengthOne } from '../../../scripts/word-vectors/vectors.js';

describe('the words used most like each', () => {
  const words = ['salary', 'salaries', 'paycheck', 'wages', 'wage', 'tree'];
  const rows = [
    [1, 0, 0],
    [1, 0.05, 0],
    [1, 0.5, 0],
    [1, 0.3, 0],
    [1, 0.4, 0],
    [0, 0, 1],
  ].map((row) => toLengthOne(Float64Array.from(row)));

  test('come likest first, one for each stem, and none of its own', () => {
    const [salary = [], , paycheck = []] = findAlike(words, rows, 5);
    expect(salary.map((at) => words[at])).toEqual(['wages', 'paycheck']);
    expect(paycheck.map((at) => words[at])).toEqual(['wage', 'salaries']);
  });

  test('are no more than asked for, and none where nothing is alike', () => {
    const found = findAlike(words, rows, 1);
    expect(found[0]).toHaveLength(1);
    expect(found[5]).toEqual([]);
  });
});
