import { describe, expect, test } from 'vitest';
import { meantWord, mendedText } from '../../src/retrieval/mended.js';

const question = { text: 'Did Virginian Inian chiefs meet?', mended: [{ typed: 'Inian', taken: 'indian' }] };

describe('a mended question', () => {
  test('reads as it was meant, where whole words were mistyped', () => {
    expect(mendedText(question)).toBe('Did Virginian indian chiefs meet?');
  });

  test('stays as it was asked where nothing was mended', () => {
    expect(mendedText({ text: 'Who met?', mended: [] })).toBe('Who met?');
  });

  test('gives a mistyped word as meant and any other as written', () => {
    expect(meantWord(question, { text: 'Inian' })).toBe('indian');
    expect(meantWord(question, { text: 'chiefs' })).toBe('chiefs');
  });
});
