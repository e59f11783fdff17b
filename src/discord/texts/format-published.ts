/** Writes a document's date for people, no more exactly than the document gives it. */

import type { Language } from './language-for.js';

/** `2026-01-31` → "31 January 2026", `2026-01` → "January 2026", `2026` → "2026"; null where the document bears no date. */
export function formatPublished(published: string | undefined, language: Language): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(published ?? '');
  if (!match) return published ?? null;
  const [, year, month, day] = match;
  if (!month) return year as string;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language.tag, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' as const }),
  }).format(date);
}
