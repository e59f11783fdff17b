import { expect, test } from 'vitest';
import { isWithinName } from '../../src/language/is-within-name.js';
import { tokenize } from '../../src/language/tokenize.js';

const isName = (word: string): boolean => ['beirut', 'lebanon', 'iran'].includes(word);

test.each([
  ['The Paris Agreement was signed.', 'Paris', true],
  ['The film stars Tom Holland.', 'Holland', true],
  ['Tom Holland was there.', 'Holland', true],
  ['They met in Paris.', 'Paris', false],
  ['In Paris they met.', 'Paris', false],
  ['Neutral Iran agreed.', 'Iran', false],
  ['They met in Beirut, Lebanon.', 'Beirut', false],
  ['They met in Beirut Lebanon.', 'Beirut', false],
  ['Iran’s Council met.', 'Iran’s', false],
  ['It was Prime Minister Iran chose.', 'Iran', false],
  ['The US Treasury agreed.', 'US', false],
])('in “%s” “%s” is part of another name: %s', (text, name, expected) => {
  const tokens = tokenize(text);
  const at = tokens.findIndex((token) => token.text === name);
  expect(isWithinName(tokens, at, at + 1, isName)).toBe(expected);
});
