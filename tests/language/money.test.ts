import { expect, test } from 'vitest';
import { isMoney } from '../../src/language/money.js';

test.each([
  ['$4', true],
  ['€55 million', true],
  ['2 million dollars', true],
  ['45 million crowns', true],
  ['310 million kroner', true],
  ['14 bolivianos', true],
  ['2 talars', true],
  ['usd 3', true],
  ['200 bucks', true],
  ['2.4 million', true],
  ['crowns', false],
  ['eleven hospitals', false],
  ['58,000 hectares', false],
  ['212 megawatts', false],
  ['three berths', false],
  ['38', false],
  ['900 smartphones', false],
  ['16 gb', false],
  ['41 per cent', false],
  ['50 cents', true],
  ['40 wickets', false],
])('“%s” is a sum of money: %s', (amount, expected) => {
  expect(isMoney(amount)).toBe(expected);
});
