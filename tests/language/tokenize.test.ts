import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/language/tokenize.js';

describe('tokenize', () => {
  test.each<[string, string, string[]]>([
    ['words', 'Talks began today.', ['talks', 'began', 'today']],
    ['possessives', 'Iran’s talks and James’ notes, the US’s', ['iran', 'talks', 'and', 'james', 'notes', 'the', 'us']],
    ['short forms', "doesn't it’s", ["doesn't", 'it']],
    ['hyphens', 'US-Iran', ['us', 'iran']],
    ['initials', 'the U.S. and the E.U.', ['the', 'us', 'and', 'the', 'eu']],
    ['numbers', '1,200 and 3.5, 2015', ['1200', 'and', '3.5', '2015']],
    ['numbers with letters', '3rd 5G x2', ['3rd', '5g', 'x2']],
    ['accents', 'Café Cafe\u0301', ['cafe', 'cafe']],
    ['Arabic', 'قال نعم', ['قال', 'نعم']],
    ['emoji and marks', '😀 ** — …', []],
    ['nothing', '', []],
  ])('Finds %s.', (_label, text, words) => {
    expect(tokenize(text).map(({ word }) => word)).toEqual(words);
  });

  test('Tells initials, names, words and numbers apart.', () => {
    const kinds = tokenize('The US told us U.S. 12 Oman').map(({ text, initials, capitalised, number }) => [
      text,
      initials ? 'initials' : number ? 'number' : capitalised ? 'capitalised' : 'word',
    ]);
    expect(kinds).toEqual([
      ['The', 'capitalised'],
      ['US', 'initials'],
      ['told', 'word'],
      ['us', 'word'],
      ['U.S.', 'initials'],
      ['12', 'number'],
      ['Oman', 'capitalised'],
    ]);
  });

  test('Gives spans that hold the token, in order, and leaves no letter or digit out.', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom(..."aB3.,’' -")) }),
        (text) => {
          let behind = 0;
          for (const { text: written, start, end } of tokenize(text)) {
            expect(text.slice(start, end)).toBe(written);
            expect(text.slice(behind, start)).not.toMatch(/[\p{L}\p{N}]/u);
            expect(start).toBeGreaterThanOrEqual(behind);
            behind = end;
          }
          expect(text.slice(behind)).not.toMatch(/[\p{L}\p{N}]/u);
        },
      ),
      { numRuns: 150 },
    );
  });
});
