/** Lays a paragraph out in the terminal's width, with something at the left of every line. Pure. */

import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** What stands at the left: of the first line, and of those below it (the same if left out). Both are as wide as the first. */
export interface Margin {
  readonly first: string;
  readonly rest?: string;
}

/** What a line is never squeezed below, however deep the margin. */
const NARROWEST_COLUMN = 12;

/**
 * Breaks `inked` between words so that no line is wider than `width`, wide characters counted as the terminal draws them. A word is
 * broken only where it alone is wider than the line, and nothing is ever left out.
 */
export function wrapBlock(inked: string, width: number, margin: Margin): string {
  const { first, rest = first } = margin;
  const column = Math.max(NARROWEST_COLUMN, width - stringWidth(first));
  const wrapped = Number.isFinite(column) ? wrapAnsi(inked, column, { hard: true }) : inked;
  return wrapped
    .split('\n')
    .map((line, index) => (index === 0 ? first : rest) + line)
    .map((line) => line.trimEnd())
    .join('\n');
}
