import { expect, test } from 'vitest';
import { givesMoney, isMoney } from '../../src/language/money.js';

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
  ['12 million rupiah', true],
  ['6 million kwacha', true],
  ['300 tenge', true],
])('“%s” is a sum of money: %s', (amount, expected) => {
  expect(isMoney(amount)).toBe(expected);
});

test.each([
  ['the turf, relaid at a cost of 6 million kwacha, passed', true],
  ['he offered to pay samoa 12,000 new zealand dollars for each nurse', true],
  ['at a cost of 96m crowns', true],
  ['the contract of $4m was signed', true],
  ['the aviary will be paid for in euros', false],
  ['1,300 teachers will need 3 weeks of training', false],
])('“%s” gives a sum of money: %s', (text, expected) => {
  expect(givesMoney(text)).toBe(expected);
});
