import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PHRASES_FILE, phraseRow } from '../../src/language/phrases.js';
import { isStopWord } from '../../src/language/stop-words.js';
import { tokenize } from '../../src/language/tokenize.js';
import { wordRow } from '../../src/language/word-vectors.js';
import { keyOf } from '../../src/retrieval/terms.js';

const rowAt = (text: string, at: number) => phraseRow(tokenize(text), at);

describe('a phrase', () => {
  test.each([
    ['put off the vote', 'postpone'],
    ['stepped down in May', 'resign'],
    ['losing their lives', 'die'],
  ])('like “%s” is taken for “%s”', (text, word) => {
    expect(rowAt(text, 0)).toBe(wordRow(word));
  });

  test('is found in the middle of a text and in any form', () => {
    expect(rowAt('The talks were called off on Monday.', 3)).toBe(wordRow('cancel'));
  });

  test('that is longer is taken before one that is shorter', () => {
    expect(rowAt('they cut down on water', 1)).toBe(wordRow('reduce'));
  });

  test.each([
    ['a single word', 'vote', 0],
    ['words that say nothing together', 'put the vote', 0],
    ['the end of a text', 'they put', 1],
    ['a place behind it', 'put off', 5],
    ['words that a comma parts', 'he put, off the record, his view', 1],
    ['words that a full stop parts', 'The table was set. Up the hill they went.', 3],
    ['words of which one is a name', 'They were laid Off Norland', 2],
  ])('is not found in %s', (_, text, at) => {
    expect(rowAt(text, at)).toBeUndefined();
  });
});

describe('the shipped list', () => {
  const lines = readFileSync(PHRASES_FILE, 'utf8').trimEnd().split('\n').slice(1);

  test('gives each phrase a word with a vector', () => {
    expect(lines.filter((line) => !/^[a-z]+(?: [a-z]+){1,2}: [a-z]+$/u.test(line))).toEqual([]);
    expect(lines.filter((line) => wordRow(line.split(': ')[1] ?? '') < 0)).toEqual([]);
  });

  test('has no phrase twice, in whatever form, and none that begins with a word that carries no content', () => {
    const phrases = lines.map((line) => line.split(':')[0] ?? '');
    expect(new Set(phrases.map((phrase) => phrase.split(' ').map(keyOf).join(' '))).size).toBe(phrases.length);
    expect(phrases.filter((phrase) => isStopWord(phrase.split(' ')[0] ?? ''))).toEqual([]);
  });
});
