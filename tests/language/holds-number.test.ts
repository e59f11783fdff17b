import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { holdsNumber } from '../../src/language/holds-number.js';

describe('a number in a word', () => {
  test.each([
    ['2nd', true],
    ['covid19', true],
    ['½', true],
    ['x²', true],
    ['٣', true],
    ['iran', false],
    ["doesn't", false],
    ['müller', false],
    ['', false],
  ])('of “%s” is %s', (word, expected) => {
    expect(holdsNumber(word)).toBe(expected);
  });

  it('is what Unicode calls one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.constantFrom(...'a9½²٣é'), fc.string({ unit: 'grapheme' })) }),
        (word) => {
          expect(holdsNumber(word)).toBe(/\p{N}/u.test(word));
        },
      ),
    );
  });
});
