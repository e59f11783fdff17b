import { describe, expect, test } from 'vitest';
import { hasColours } from '../../src/terminal/has-colours.js';

describe('hasColours', () => {
  test.each([
    ['a terminal has colours', {}, true, true],
    ['a pipe has none', {}, false, false],
    ['NO_COLOR takes them from a terminal', { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR says nothing', { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR gives them to a pipe', { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0 takes them from a terminal', { FORCE_COLOR: '0' }, true, false],
    ['NO_COLOR wins over FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['a dumb terminal has none', { TERM: 'dumb' }, true, false],
  ])('%s', (_label, environment, isTerminal, expected) => {
    expect(hasColours(environment, isTerminal)).toBe(expected);
  });
});
