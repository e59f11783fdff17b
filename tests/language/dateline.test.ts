import { expect, test } from 'vitest';
import { isDateline } from '../../src/language/dateline.js';

test.each(['2 March 2026', 'Norholm, 12 February 2026', 'Monday, 3 May', 'Washington, D.C., May 3rd, 2026.'])(
  '“%s” is a dateline',
  (line) => expect(isDateline(line)).toBe(true),
);

test.each([
  'The march is on 14 March 2026.',
  'Signed on 3 May 2026',
  'May 2026',
  'Filling begins, according to the ministry, on 12 June',
  '',
])('“%s” is none', (line) => expect(isDateline(line)).toBe(false));
