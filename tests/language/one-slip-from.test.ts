import distance from 'damerau-levenshtein';
import { expect, test } from 'vitest';
import { oneSlipFrom } from '../../src/language/one-slip-from.js';

test.each([
  ['a letter is missing', 'mony', 'money'],
  ['a letter is missing at the end', 'mone', 'money'],
  ['a letter is missing at the beginning', 'oney', 'money'],
  ['a letter is too many', 'monney', 'money'],
  ['a letter is another', 'monay', 'money'],
  ['two letters are swapped', 'mnoey', 'money'],
])('%s', (_, typed, meant) => {
  expect([...oneSlipFrom(typed)]).toContain(meant);
});

test('nothing is further away than one slip, and the word itself is not among them but by doubling', () => {
  for (const word of ['a', 'oo', 'deney', 'committee'])
    for (const other of oneSlipFrom(word)) expect(distance(word, other).steps).toBe(1);
});
