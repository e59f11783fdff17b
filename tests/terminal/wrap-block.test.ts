import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { createScreen } from '../../src/terminal/screen.js';
import { wrapBlock } from '../../src/terminal/wrap-block.js';

const words = fc.array(fc.stringMatching(/^[a-z日本é]{1,9}$/), { minLength: 1, maxLength: 40 });
const { inks } = createScreen({ colours: true, columns: 80 });

describe('wrapBlock', () => {
  test('Puts the margin before every line and breaks between words.', () => {
    expect(wrapBlock('one two three four', 16, { first: '1 ', rest: '  ' })).toBe('1 one two three\n  four');
  });

  test('Leaves a text whole where there is no width.', () => {
    expect(wrapBlock('one two '.repeat(50).trim(), Number.POSITIVE_INFINITY, { first: '| ' })).not.toContain('\n');
  });

  test('Breaks a text without spaces where the line ends, wide characters counted as two.', () => {
    expect(wrapBlock('日本語日本語日本語', 14, { first: '' })).toBe('日本語日本語日\n本語');
  });

  test('Keeps every word and no line wider than the terminal, inked or not.', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 24, max: 100 }), fc.boolean(), (list, width, inked) => {
        const text = list.join(' ');
        const block = stripVTControlCharacters(wrapBlock(inked ? inks.quote(text) : text, width, { first: '┃ ' }));
        const lines = block.split('\n');
        expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
        expect(lines.map((line) => line.slice(2)).join(' ')).toBe(text);
      }),
    );
  });
});
