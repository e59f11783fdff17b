/** Lines of a text, whatever ends them. Knows nothing of what stands in them. */

import type { Span } from './document.js';

/** A line without its line end; `indent` counts its leading blanks (a tab counts as four). */
export interface TextLine extends Span {
  readonly text: string;
  readonly indent: number;
  /** True where it holds nothing but white space. */
  readonly blank: boolean;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/gu;

/** The lines within a span, in order and one at a time: a text may have millions. A line end at the very end of the span opens no further line. */
export function* textLines(text: string, span: Span): Generator<TextLine> {
  const part = text.slice(span.start, span.end);
  let from = 0;
  for (const match of part.matchAll(LINE_END)) {
    yield line(part, from, match.index, span.start);
    from = match.index + match[0].length;
  }
  if (from < part.length) yield line(part, from, part.length, span.start);
}

function line(part: string, from: number, to: number, offset: number): TextLine {
  const text = part.slice(from, to);
  const blanks = /^[ \t\u00a0]*/u.exec(text)?.[0] ?? '';
  const indent = blanks.replaceAll('\t', '    ').length;
  return { start: offset + from, end: offset + to, text, indent, blank: text.trim() === '' };
}
