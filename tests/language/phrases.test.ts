import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PHRASES_FILE, phraseRow } from '../../src/language/phrases.js';
import { wordRow } from '../../src/language/word-vectors.js';

const rowAt = (text: string, at: number) => phraseRow(text.split(' '), at);

describe('a phrase', () => {
  test.each([
    ['put off the vote', 'postpone'],
    ['stepped down in may', 'resign'],
    ['losing their lives', 'die'],
  ])('like “%s” is taken for “%s”', (text, word) => {
    expect(rowAt(text, 0)).toBe(wordRow(word));
  });

  test('is found in the middle of a text and in any form', () => {
    expect(rowAt('the talks were called off on monday', 3)).toBe(wordRow('cancel'));
  });

  test('that is longer is taken before one that is shorter', () => {
    expect(rowAt('they cut down on water', 1)).toBe(wordRow('reduce'));
  });

  test.each([
    ['a single word', 'vote', 0],
    ['words that say nothing together', 'put the vote', 0],
    ['the end of a text', 'they put', 1],
    ['a place behind it', 'put off', 5],
  ])('is not found in %s', (_, text, at) => {
    expect(rowAt(text, at)).toBeUndefined();
  });
});

test('every line of the shipped list is a note or a phrase with the words that say the same, and none comes twice', () => {
  const lines = readFileSync(PHRASES_FILE, 'utf8').trimEnd().split('\n');
  expect(lines.filter((line) => !/^(?:#.*|[a-z]+(?: [a-z]+){1,2}:(?: [a-z]+)+)$/u.test(line))).toEqual([]);
  const phrases = lines.map((line) => line.split(':')[0]);
  expect(new Set(phrases).size).toBe(phrases.length);
});
