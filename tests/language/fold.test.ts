import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/language/fold.js';

describe('fold', () => {
  test.each([
    ['capitals', 'OMAN', 'oman'],
    ['accents', 'Île Café naïve Åse', 'ile cafe naive ase'],
    ['decomposed accents', 'Cafe\u0301', 'cafe'],
    ['Turkish dots', 'İstanbul', 'istanbul'],
    ['curly quotes', '“It’s ‘so’”', "\"it's 'so'\""],
    ['accents in place of apostrophes', 'don´t don`t', "don't don't"],
    ['grave accents in small letters', 'don`t', "don't"],
    ['dashes', 'US–Iran US—Iran US‑Iran', 'us-iran us-iran us-iran'],
    ['ligatures and wide forms', 'ﬁne Ｏｍａｎ', 'fine oman'],
    ['dots of omission', 'so…', 'so...'],
    ['Arabic, which stays', 'نعم', 'نعم'],
    ['Chinese, which stays', '今日', '今日'],
    ['emoji, which stay', '👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'],
    ['nothing', '', ''],
  ])('Evens out %s.', (_label, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('Changes nothing the second time.', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 500 },
    );
  });
});
