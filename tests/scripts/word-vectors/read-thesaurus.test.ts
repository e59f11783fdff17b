import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tabulateSynonyms } from '../../../scripts/word-vectors/find-synonyms.js';
import { readThesaurus } from '../../../scripts/word-vectors/read-thesaurus.js';
import { oppositesOf } from '../../../src/language/opposites.js';
import { stem } from '../../../src/language/stem.js';
import { readWordVectors, WORD_VECTORS_FILE } from '../../../src/language/word-vectors-file.js';

describe('a thesaurus', () => {
  test('gives the words of each entry in their order, and passes over notes and empty lines', () => {
    const entries = readThesaurus('# A note\ndismiss: sack fire\n\nlevy: tax\n');
    expect([...entries]).toEqual([
      ['dismiss', ['sack', 'fire']],
      ['levy', ['tax']],
    ]);
  });

  test.each([
    ['an entry without words', 'levy:\n', 'Line 1 of the thesaurus is no entry like "dismiss: sack fire": levy:'],
    [
      'a phrase',
      'levy: tax\nput off: delay\n',
      'Line 2 of the thesaurus is no entry like "dismiss: sack fire": put off: delay',
    ],
    ['a headword twice', 'levy: tax\nlevy: duty\n', 'Line 2 of the thesaurus gives "levy" a second time.'],
  ])('is refused with %s', (_, text, message) => {
    expect(() => readThesaurus(text)).toThrow(message);
  });
});

test('the shipped file of word vectors holds the synonyms of the thesaurus as it is (else: npm run make:synonyms)', () => {
  const table = readWordVectors(readFileSync(WORD_VECTORS_FILE));
  const { lemmas, starts, synonyms } = tabulateSynonyms(table?.words ?? [], readThesaurus());
  expect(table?.lemmas).toEqual(lemmas);
  expect(table?.starts).toEqual(starts);
  expect(table?.synonyms).toEqual(synonyms);
});

test('no entry of the shipped thesaurus gives an opposite of its headword', () => {
  const opposite = [...readThesaurus()].flatMap(([head, others]) =>
    others.filter((other) => oppositesOf(stem(head)).has(stem(other))).map((other) => `${head}: ${other}`),
  );
  expect(opposite).toEqual([]);
});
