/** Marks of list items that neither plain text nor Markdown declares: typed bullets, dashes, numbers, letters. */

import type { TextLine } from './text-lines.js';

/** Nothing but a list item starts with one of these. */
const BULLET = /^[\s>]*[•‣◦▪▫●○■□♦◆➢➤➔→✓✔⁃∙·*][ \t\u00a0]+(?=\S)/u;
/** These start list items only where a list is expected: they also start wrapped lines, dates and asides. */
const MAYBE_BULLET = /^[\s>]*(?:[-–—+]|\d{1,3}[.)]|\(?[a-z]\)|\(\d{1,3}\)|\(?[ivx]{1,5}\))[ \t\u00a0]+(?=\S)/u;

/**
 * Length of the list mark at the head of a line with the blanks around it, or 0 where it has none. `expected`: whether the
 * line opens a paragraph or follows a list item or a colon, so that weak marks (`-`, `1.`, `a)`) count too.
 */
export function listMarkLength(line: TextLine, expected: boolean): number {
  const mark = BULLET.exec(line.text) ?? (expected ? MAYBE_BULLET.exec(line.text) : null);
  return mark === null ? 0 : mark[0].length;
}

/** Whether the line starts with a number that could count list items or headings ("1.", "2)"). */
export function isNumbered(text: string): boolean {
  return /^\s*\d{1,3}(?:\.\d{1,3})*[.)]?\s/u.test(text);
}
