/** Alternatives of a pattern, in lower case: the names of the months and of the days of the week. */

export const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
export const WEEKDAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
