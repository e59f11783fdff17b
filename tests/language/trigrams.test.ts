import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTrigramCounter, paddedWords, trigrams } from '../../src/language/trigrams.js';

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '.', '1', 'é', 'ж'), maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('A trigram counter', () => {
  test.each([
    ['iran', 'iran', 4],
    ['iran', 'tirana', 2],
    ['in iran', 'iran in', 6],
    ['the cat', 'a dog', 0],
    ['', 'iran', 0],
    ['iran', '', 0],
    ['a a a', 'a', 1],
  ])('Of “%s” finds in “%s” this many different ones: %i.', (own, other, common) => {
    expect(createTrigramCounter(own).countIn(paddedWords(other))).toBe(common);
  });

  test('Counts what a set of them would, any number of times.', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (own, others) => {
        const counter = createTrigramCounter(own);
        const known = trigrams(own);
        expect(counter.size).toBe(known.size);
        for (const other of [...others, own, ...others]) {
          expect(counter.countIn(paddedWords(other))).toBe(
            [...trigrams(other)].filter((each) => known.has(each)).length,
          );
        }
      }),
    );
  });
});
