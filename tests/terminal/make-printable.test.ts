import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePrintable } from '../../src/terminal/make-printable.js';

describe('makePrintable', () => {
  test.each([
    ['leaves ordinary text alone', 'Iran’s “narrow window” – 50 % ✓', 'Iran’s “narrow window” – 50 % ✓'],
    ['keeps other scripts and emoji', 'عُمان 日本語 👩‍👩‍👧 é', 'عُمان 日本語 👩‍👩‍👧 é'],
    ['takes colour sequences out whole', '\u001b[31mred\u001b[0m', 'red'],
    ['takes a window title out whole', '\u001b]0;owned\u0007after', 'after'],
    ['takes the 8-bit sequence out whole', 'a\u009b2Jb', 'ab'],
    ['drops what is left of a broken sequence', 'a\u001bé \u0007 \u001b', 'aé '],
    ['folds line ends and tabs into single spaces', 'one\r\n\ttwo\u2028three', 'one two three'],
    ['drops NUL, bell, backspace and DEL', 'a\u0000b\u0007c\bd\u007fe', 'abcde'],
    ['drops direction overrides', 'safe\u202egnp.exe\u2066x\u2069', 'safegnp.exex'],
  ])('%s', (_label, text, expected) => {
    expect(makePrintable(text)).toBe(expected);
  });

  test('Never leaves a control character, and a second time changes nothing.', () => {
    const hostile = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\u001b[', '\u009b', '\u001b]8;;', '\u202e', '\n')),
    );
    fc.assert(
      fc.property(hostile, (parts) => {
        const printable = makePrintable(parts.join(''));
        expect(makePrintable(printable)).toBe(printable);
        expect(printable).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
