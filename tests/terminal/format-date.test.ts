import { expect, test } from 'vitest';
import { formatDate } from '../../src/terminal/format-date.js';

test.each([
  ['2024-11-18', '18 November 2024'],
  ['2024-01-02', '2 January 2024'],
  ['2024-11', 'November 2024'],
  ['2024', '2024'],
  ['2024-13-01', '2024-13-01'],
  ['last week', 'last week'],
])('%s is read as %s', (published, expected) => {
  expect(formatDate(published)).toBe(expected);
});
