/** Writes a document's date as a reader says it. Pure; no clock, no time zone. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2024-11-18` is "18 November 2024", `2024-11` "November 2024", `2024` "2024"; anything else is left as it is written. */
export function formatDate(published: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(published);
  if (match === null) return published;
  const [, year, month, day] = match;
  if (month === undefined) return published;
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return published;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
