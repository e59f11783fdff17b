import { describe, expect, test } from 'vitest';
import { findSynonyms } from '../../../scripts/word-vectors/find-synonyms.js';

describe('the synonyms of words', () => {
  const words = [
    'axe',
    'dismiss',
    'dismissed',
    'fire',
    'fired',
    'levies',
    'levy',
    'sack',
    'sacking',
    'tree',
    'universal',
    'university',
  ];
  const { lemmas, synonyms } = findSynonyms(
    words,
    new Map([
      ['dismiss', ['sack', 'fire', 'oust', 'dismissed']],
      ['axe', ['dismiss']],
    ]),
  );
  const of = (word: string) => synonyms[words.indexOf(word)]?.map((at) => words[at]);

  test('come as their entry gives them, then those whose entries give the word', () => {
    expect(of('dismiss')).toEqual(['sack', 'fire', 'axe']);
  });

  test('hold both ways', () => {
    expect(of('sack')).toEqual(['dismiss']);
  });

  test('are kept with one word for all its inflected forms, and never name the word itself', () => {
    expect(lemmas.map((at) => words[at])).toEqual([
      'axe',
      'dismiss',
      'dismiss',
      'fire',
      'fire',
      'levy',
      'levy',
      'sack',
      'sack',
      'tree',
      'universal',
      'university',
    ]);
    expect(of('dismissed')).toEqual([]);
  });

  test('are none where the thesaurus says nothing', () => {
    expect(of('tree')).toEqual([]);
  });
});
