import { expect, test } from 'vitest';
import { tokenize } from '../../src/language/tokenize.js';
import { isWrittenAsName } from '../../src/language/written-as-name.js';

test.each([
  ['Lissow', true],
  ['US', true],
  ['WHO', true],
  ['The', false],
  ['us', false],
  ['Monday', false],
  ['June', false],
  ['gauge', false],
  ['2024', false],
])('“%s” is written as a name: %s.', (word, isName) => {
  expect(tokenize(word).map(isWrittenAsName)).toEqual([isName]);
});
