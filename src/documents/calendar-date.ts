/** Dates as documents bear them: to the day, to the month, or only to the year. */

/** Whether the text is `2026-01-31`, `2026-01` or `2026`, and such a day exists. */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map((part) => Number(part ?? 1));
  const date = new Date(0);
  date.setUTCFullYear(year ?? 0, (month ?? 1) - 1, day ?? 1);
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}
