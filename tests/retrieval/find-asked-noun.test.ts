import { describe, expect, test } from 'vitest';
import { findAskedNoun } from '../../src/retrieval/find-asked-noun.js';

describe('the noun that says what is asked for', () => {
  test.each([
    ['which treaty ended the war?', 'treaty'],
    ['what social construct did refugees practice?', 'construct'],
    ['what is the population of oslo?', 'population'],
    ['who closed the port?', undefined],
  ])('of “%s” is %s', (question, noun) => {
    expect(findAskedNoun(question)).toBe(noun);
  });
});
