/** Names that tell a place, told apart from the same names for a government. The name stands in brackets. */

import { describe, expect, test } from 'vitest';
import { standsAsPlace } from '../../src/language/stands-as-place.js';
import { tokenize } from '../../src/language/tokenize.js';

function isPlace(marked: string): boolean {
  const [before = '', name = ''] = marked.split(/[[\]]/u);
  const from = tokenize(before).length;
  return standsAsPlace(tokenize(marked.replace(/[[\]]/gu, '')), from, from + tokenize(name).length);
}

describe('standsAsPlace', () => {
  test.each([
    'did they meet in [Moscow]',
    'what happened in [Moscow] on June 30',
    'who was in the [Kremlin]?',
    'did they meet in [Moscow] last week',
    'who went to [Washington]',
    'who visited [Washington]?',
    'did he return from [White House]',
    'talks held near [Moscow], it says',
  ])('Hears a place in “%s”.', (text) => {
    expect(isPlace(text)).toBe(true);
  });

  test.each([
    'what did he say to [Moscow]',
    'pressure from [Washington]',
    'what is new in [Iran] talks',
    'who is in [Moscow]’s delegation',
    '[Moscow] said no',
    'does [Tehran] want talks',
    'talks between [Tehran] and others',
  ])('Hears none in “%s”.', (text) => {
    expect(isPlace(text)).toBe(false);
  });
});
