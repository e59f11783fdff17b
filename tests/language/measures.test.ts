import { expect, test } from 'vitest';
import { isMeasured } from '../../src/language/measures.js';

test.each([
  ['41 per cent', true],
  ['12%', true],
  ['188 kilometres', true],
  ['about 900 metres', true],
  ['240,000 tonnes', true],
  ['six hours', true],
  ['2 days', true],
  ['212 megawatts', true],
  ['250,000 euros', true],
  ['$4', true],
  ['14 day centres', false],
  ['41 people', false],
  ['three consortia', false],
  ['2,800 family tents', false],
  ['seven', false],
])('“%s” is measured and not counted: %s', (amount, expected) => {
  expect(isMeasured(amount)).toBe(expected);
});
