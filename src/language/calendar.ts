/** The names of the months and of the days of the week: as alternatives of a pattern, in lower case, and as words. */

export const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
export const WEEKDAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

const IN_CALENDAR = new RegExp(`^(?:${MONTHS}|${WEEKDAYS})$`, 'u');

/** Whether a folded word is the name of a month or of a day of the week. */
export function isInCalendar(word: string): boolean {
  return IN_CALENDAR.test(word);
}
