/** Reads the calendar date in a fact's time, for putting facts in order. What is shown stays as the document words it. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const ISO = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? (\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const MONTH_ONLY = new RegExp(`\\b${MONTH},? (\\d{4})\\b`, 'i');
const YEAR = /\b(1[5-9]\d\d|20\d\d)\b/;

/**
 * A number that grows with time, for dates that name their year; undefined for "this week", "on Friday" or "12 November",
 * since no year is supplied that the text does not give. Of several dates the first counts.
 */
export function readDate(time: string): number | undefined {
  const iso = ISO.exec(time);
  if (iso) return rank(iso[1], Number(iso[2]) - 1, iso[3]);
  const dayFirst = DAY_FIRST.exec(time);
  if (dayFirst) return rank(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(time);
  if (monthFirst) return rank(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const monthOnly = MONTH_ONLY.exec(time);
  if (monthOnly) return rank(monthOnly[2], monthOf(monthOnly[1]), '0');
  const year = YEAR.exec(time);
  return year ? rank(year[1], -1, '0') : undefined;
}

/** A month without a day comes before its days, a year without a month before its months. */
function rank(year: string | undefined, month: number, day: string | undefined): number {
  return Number(year) * 10_000 + (month + 1) * 100 + Number(day ?? 0);
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase());
}
