import { describe, expect, test } from 'vitest';
import { BASELINE, OWN_SETS } from '../../src/evaluation/own-sets.js';
import { readRequest } from '../../src/evaluation/read-request.js';
import { parseCommandLine } from '../../src/terminal/parse-command-line.js';
import { UsageError } from '../../src/terminal/usage-error.js';

const read = (...args: string[]) => readRequest(parseCommandLine(['eval', ...args]), 'configured');

describe('readRequest', () => {
  test.each([
    ['nothing', [], { places: OWN_SETS, compare: undefined, check: false }],
    ['a set', ['--set', 's'], { places: [{ file: 's', folder: 'configured' }] }],
    ['a set over a folder', ['--set', 's', '--knowledge', 'k'], { places: [{ file: 's', folder: 'k' }] }],
    ['a comparison', ['--compare', 'c'], { compare: 'c', check: false }],
    ['a check', ['--check'], { compare: BASELINE, check: true }],
    ['a check against a file', ['--check', '--compare', 'c'], { compare: 'c', check: true }],
    ['files to write', ['--save', 's', '--page', 'p', '--timings', 't'], { save: 's', page: 'p', timings: 't' }],
  ])('Understands %s.', (_label, args, expected) => {
    expect(read(...args)).toMatchObject(expected);
  });

  test.each([
    ['a folder without a set', ['--knowledge', 'k'], '--knowledge needs --set'],
    ['times without a page', ['--timings', 't'], '--timings needs --page'],
  ])('Refuses %s.', (_label, args, message) => {
    expect(() => read(...args)).toThrow(UsageError);
    expect(() => read(...args)).toThrow(message);
  });
});
