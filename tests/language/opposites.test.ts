import { describe, expect, test } from 'vitest';
import { deniesByPrefix, oppositesOf } from '../../src/language/opposites.js';
import { stem } from '../../src/language/stem.js';

describe('Opposites', () => {
  test.each([
    ['increase', 'decrease'],
    ['include', 'exclude'],
    ['excluding', 'included'],
    ['war', 'peace'],
    ['begins', 'ended'],
    ['interested', 'uninterested'],
  ])('“%s” and “%s” part two statements, whichever comes first.', (one, other) => {
    expect(oppositesOf(stem(one))).toContain(stem(other));
    expect(oppositesOf(stem(other))).toContain(stem(one));
  });

  test.each(['oman', 'increase', 'constructor', ''])('“%s” is not its own opposite.', (word) => {
    expect(oppositesOf(stem(word))).not.toContain(stem(word));
  });

  test.each<[string, string, boolean]>([
    ['interest', 'uninterest', true],
    ['stabil', 'destabil', true],
    ['regular', 'irregular', true],
    ['interest', 'interest', false],
    ['form', 'inform', true],
    ['port', 'support', false],
    ['it', 'unit', false],
  ])('“%s” and “%s” differ by a denying prefix: %s.', (one, other, denied) => {
    expect(deniesByPrefix(one, other)).toBe(denied);
    expect(deniesByPrefix(other, one)).toBe(denied);
  });
});
