import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/documents/decode-text.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decodeText', () => {
  test.each([
    ['a byte order mark', utf8('\uFEFFTalks.'), 'Talks.'],
    ['a byte order mark in decoded text', '\uFEFFTalks.', 'Talks.'],
    ['Windows line ends', utf8('a\r\nb'), 'a\r\nb'],
    ['emoji and Arabic', utf8('😀 نعم'), '😀 نعم'],
    ['decomposed letters', utf8('Cafe\u0301'), 'Cafe\u0301'],
    ['a replacement character', utf8('a \uFFFD b'), 'a \uFFFD b'],
  ])('Takes %s as it is.', (_label, content, text) => {
    expect(decodeText(content)).toEqual({ text });
  });

  test.each<[string, Uint8Array | string, string]>([
    ['a PDF', utf8('%PDF-1.7'), 'is a PDF, not text; save it as plain text or Markdown'],
    ['a Word document', utf8('PK\u0003\u0004...'), 'is a ZIP archive or an Office document, not text'],
    ['an image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), 'is a PNG image, not text'],
    ['a compressed file', bytes(0x1f, 0x8b, 8), 'is a gzip archive, not text'],
    ['rich text', utf8('{\\rtf1 Talks.}'), 'is a rich text (RTF) file, not text'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x41, 0), 'is encoded in UTF-16; save it as UTF-8'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x41), 'is encoded in UTF-16; save it as UTF-8'],
    ['NUL bytes', utf8('Talks\0 began.'), 'is a binary file, not text'],
    ['NUL characters', 'Talks\0 began.', 'is a binary file, not text'],
    ['nothing', bytes(), 'is empty; write something into it or remove it'],
    ['only white space', utf8('\uFEFF \r\n\t\u00a0'), 'is empty'],
  ])('Refuses %s.', (_label, content, message) => {
    expect(decodeText(content)).toEqual({ refused: expect.stringContaining(message) });
  });

  test.each([
    ['\n', 3],
    ['\r\n', 3],
    ['\r', 3],
  ])('Names the line of the first byte that is not UTF-8 (line end %j).', (lineEnd, line) => {
    const content = bytes(...utf8(`One.${lineEnd}Two.${lineEnd}Caf`), 0xe9, ...utf8(`${lineEnd}Four.`));
    expect(decodeText(content)).toEqual({ refused: 'is not UTF-8; save it as UTF-8', line });
  });
});
