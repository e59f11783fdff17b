import { describe, expect, test } from 'vitest';
import { denies, isDenial } from '../../src/language/denial.js';

describe('Denial', () => {
  test.each<[string, boolean, boolean]>([
    ['who did not meet putin', true, true],
    ["doesn't he", true, true],
    ['isnt it over', true, true],
    ['talks without oman', true, true],
    ['nobody came', true, true],
    ['is it over or not?', false, true],
    ['iran excluded its neighbours', false, true],
    ['the exclusion of its neighbours', false, true],
    ['both appear uninterested', false, true],
    ['the plan was banned', false, true],
    ['talks that failed', false, true],
    ['who met putin', false, false],
    ['a notable note', false, false],
    ['the central bank of bangladesh', false, false],
    ['an exclusive interview', false, false],
    ['the opposite side of the street', false, false],
    ['', false, false],
  ])('“%s” asks against: %s; says against: %s.', (text, asks, says) => {
    expect(denies(text)).toBe(asks);
    expect(isDenial(text)).toBe(says);
  });
});
