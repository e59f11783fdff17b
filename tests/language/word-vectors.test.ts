import { describe, expect, test } from 'vitest';
import {
  areSynonyms,
  cosine,
  synonymsOf,
  wordAt,
  wordRow,
  wordsAlike,
  wordVectorsProblem,
} from '../../src/language/word-vectors.js';
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

describe('synonyms', () => {
  test.each([
    ['sacked', 'dismissed'],
    ['sacking', 'dismissal'],
    ['boss', 'director'],
    ['levy', 'tax'],
  ])('are “%s” and “%s”, either way', (one, other) => {
    expect(areSynonyms(wordRow(one), wordRow(other))).toBe(true);
    expect(areSynonyms(wordRow(other), wordRow(one))).toBe(true);
  });

  test.each([
    ['rise', 'fall'],
    ['monday', 'tuesday'],
    ['buy', 'sell'],
    ['lend', 'borrow'],
    ['win', 'lose'],
    ['university', 'global'],
    ['doctor', 'hospital'],
    ['treaty', 'zzzxqy'],
  ])('are not “%s” and “%s”', (one, other) => {
    expect(areSynonyms(wordRow(one), wordRow(other))).toBe(false);
  });

  test('come with their rows, the best first', () => {
    const [first] = synonymsOf(wordRow('dismissed'));
    expect(first?.row).toBe(wordRow(first?.word ?? ''));
    expect(synonymsOf(wordRow('dismissed')).map(({ word }) => word)).toContain('sack');
    expect(synonymsOf(wordRow('zzzxqy'))).toEqual([]);
    expect(wordAt(wordRow('zzzxqy'))).toBeUndefined();
  });
});

describe('a file of word vectors', () => {
  const table = {
    words: ['ant', 'bee'],
    dimensions: 2,
    bytes: Int8Array.from([1, -2, 127, 0]),
    alike: Uint16Array.from([1, NO_ROW, 0, NO_ROW]),
    lemmas: Uint16Array.from([0, 1]),
    starts: Uint32Array.from([0, 1, 1]),
    synonyms: Uint16Array.from([1]),
  };

  test('is read as it was written', () => {
    expect(readWordVectors(writeWordVectors(table))).toEqual(table);
  });

  test.each([
    ['word alike', { alike: Uint16Array.from([2, 0, 1, 1]) }],
    ['lemma', { lemmas: Uint16Array.from([0, 2]) }],
    ['synonym', { synonyms: Uint16Array.from([2]) }],
  ])('is refused when it names a %s that is not there', (_, change) => {
    expect(readWordVectors(writeWordVectors({ ...table, ...change }))).toBeUndefined();
  });

  test('is refused when it counts other synonyms than it has', () => {
    expect(readWordVectors(writeWordVectors({ ...table, starts: Uint32Array.from([0, 1, 2]) }))).toBeUndefined();
  });

  test('is refused when it is cut short, empty or something else', () => {
    const file = writeWordVectors(table);
    for (const broken of [file.subarray(0, -1), file.subarray(0, 9), Buffer.alloc(0), Buffer.from('# Not vectors')])
      expect(readWordVectors(broken)).toBeUndefined();
  });
});
