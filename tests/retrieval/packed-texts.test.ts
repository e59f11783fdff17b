import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTexts, packTexts } from '../../src/retrieval/packed-texts.js';

const piece = fc.constantFrom('plain words ', '“curly”', 'ä', '😀', '\uFEFF', '漢字', '\n\n', 'x'.repeat(255));
const text = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));

describe('packed texts', () => {
  it('give every whole text back', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const opened = openTexts(packTexts(texts));
        expect(texts.map((_, at) => opened.whole(at))).toEqual(texts);
      }),
    );
  });

  it('give any piece that does not part a character, as a slice of the whole would', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 3 }),
        fc.nat(2_000),
        fc.nat(400),
        (texts, start, length) => {
          const opened = openTexts(packTexts(texts));
          for (const [at, whole] of texts.entries())
            expect(opened.slice(at, start, start + length)).toBe(whole.slice(start, start + length));
        },
      ),
    );
  });
});
