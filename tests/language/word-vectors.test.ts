import { describe, expect, test } from 'vitest';
import { cosine, wordRow, wordsAlike, wordVectorsProblem } from '../../src/language/word-vectors.js';
import { NO_ROW, readWordVectors, writeWordVectors } from '../../src/language/word-vectors-file.js';

describe('the shipped word vectors', () => {
  test('are there', () => {
    expect(wordVectorsProblem()).toBeUndefined();
  });

  test.each([
    ['increase', 'rise', 'carrot'],
    ['paris', 'london', 'sandwich'],
    ['inside', 'outside', 'treaty'],
  ])('know that “%s” is used more like “%s” than like “%s”', (word, like, unlike) => {
    expect(cosine(wordRow(word), wordRow(like))).toBeGreaterThan(cosine(wordRow(word), wordRow(unlike)) + 0.2);
  });

  test('give a word the cosine 1 with itself, and 0 with a word that has none', () => {
    expect(cosine(wordRow('treaty'), wordRow('treaty'))).toBeCloseTo(1, 5);
    expect(cosine(wordRow('treaty'), wordRow('zzzxqy'))).toBe(0);
  });
});

describe('the words used most like one', () => {
  test.each([
    ['paycheck', 'salary'],
    ['physician', 'doctor'],
    ['besieged', 'surrounded'],
  ])('of “%s” hold “%s”', (word, like) => {
    expect(wordsAlike(wordRow(word))).toContainEqual({ word: like, row: wordRow(like) });
  });

  test('come by how much they are alike, without forms of the word itself', () => {
    const row = wordRow('salary');
    const likeness = wordsAlike(row).map((alike) => cosine(row, alike.row));
    expect(likeness.length).toBeGreaterThan(5);
    // The list was made before the vectors were rounded to bytes.
    for (const [at, here] of likeness.entries()) expect(here).toBeLessThan((likeness[at - 1] ?? 1) + 0.01);
    expect(wordsAlike(row).map(({ word }) => word)).not.toContain('salaries');
  });

  test('are none where a word has no vector', () => {
    expect(wordsAlike(wordRow('zzzxqy'))).toEqual([]);
  });
});

describe('a file of word vectors', () => {
  const table = {
    words: ['ant', 'bee'],
    dimensions: 2,
    bytes: Int8Array.from([1, -2, 127, 0]),
    alike: Uint16Array.from([1, NO_ROW, 0, NO_ROW]),
  };

  test('is read as it was written', () => {
    expect(readWordVectors(writeWordVectors(table))).toEqual(table);
  });

  test('is refused when it names a row that is not there', () => {
    expect(readWordVectors(writeWordVectors({ ...table, alike: Uint16Array.from([2, 0, 1, 1]) }))).toBeUndefined();
  });

  test('is refused when it is cut short, empty or something else', () => {
    const file = writeWordVectors(table);
    for (const broken of [file.subarray(0, -1), file.subarray(0, 9), Buffer.alloc(0), Buffer.from('# Not vectors')])
      expect(readWordVectors(broken)).toBeUndefined();
  });
});
