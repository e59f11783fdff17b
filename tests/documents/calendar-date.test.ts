import { expect, test } from 'vitest';
import { isCalendarDate } from '../../src/documents/calendar-date.js';

test.each(['2026-01-31', '2024-02-29', '2026-12', '2026', '0999'])('%s is a date.', (text) => {
  expect(isCalendarDate(text)).toBe(true);
});

test.each([
  '',
  '2026-02-29',
  '2026-04-31',
  '2026-13',
  '2026-00',
  '2026-1-1',
  '26',
  '2026-01-31T10:00',
  ' 2026',
  '٢٠٢٦',
])('“%s” is none.', (text) => {
  expect(isCalendarDate(text)).toBe(false);
});
