/** Tells the line that says where and when a document was written. */

import { MONTHS, WEEKDAYS } from './calendar.js';

const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})|(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?)`;
const DATELINE = new RegExp(`^(?:[\\p{L}.’' -]{1,60}, ){0,2}(?:${WEEKDAYS},? )?${DAY}(?:,? \\d{4})?\\.?$`, 'iu');

/** Whether a line gives a date, perhaps behind a place, and nothing else ("Norholm, 12 February 2026"). */
export function isDateline(plain: string): boolean {
  return DATELINE.test(plain.trim());
}
