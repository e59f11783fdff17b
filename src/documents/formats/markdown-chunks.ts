/**
 * Cuts a Markdown text where a cut changes nothing, so that the parser gets small pieces (its time grows faster than the text)
 * and prose without marks need not pass through it at all.
 */

import type { Span } from '../document.js';
import { type TextLine, textLines } from '../text-lines.js';

export interface MarkdownChunk extends Span {
  /** False where the text means the same with and without Markdown. */
  readonly marked: boolean;
  /** Labels used in the chunk of links that are defined anywhere in the document; elsewhere the parser would not know them. */
  readonly labels: ReadonlySet<string>;
}

/** Chunks with marks are joined up to this length, in UTF-16 code units: below it the parser's set-up cost would show. */
const JOINED_LENGTH = 4_000;
/** From here on a long list is cut between two of its items. */
const LONG_LIST = 8_000;
/** A stretch this long that cannot be cut is read as plain text: the parser would need seconds. */
const LONGEST_CHUNK = 32_000;
/** Lists and quotations nested deeper than this in one line, or indented deeper, make the parser's time explode. */
const DEEPEST_NESTING = 24;

const FENCE = /^[\s>]*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(`{3,}|~{3,})([^`]*)$/u;
const DEFINITION = /^ {0,3}\[([^\]^\r\n][^\]\r\n]{0,199})\]:[ \t]*\S/u;
const LABEL = /\[([^[\]]{1,200})\]/gu;
const LIST_ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]/u;
/** A line that may open a list, a quotation or code does not close the ones before it. */
const CLOSES_EVERYTHING = /^(?![-*+>\s]|\d{1,9}[.)]\s)/u;
const INLINE_MARKS = /[*_`\\]|\]\(|\]\[|<[A-Za-z/!?]|&#?[A-Za-z0-9]+;|https?:\/\/\S+>/u;
const LINE_MARKS = /^[ \t]*(?:[-+>#]|\d{1,9}[.)]\s|~{3}|=+\s*$)|^ {0,3}\[[^\]]+\]:/mu;
/** A bullet that is one with and without Markdown: at the margin, and with nothing but words behind it. */
const SIMPLE_BULLET = /^[-*+] ["“‘'«(]?\p{L}/u;
const DENSE_MARK = /[*_[<`=]/gu;

/** The chunks of a text, in order; together they cover it. */
export function markdownChunks(text: string): MarkdownChunk[] {
  const definitions = new Map<string, string>();
  const spans = cut(text, definitions);
  const chunks: MarkdownChunk[] = [];
  for (const span of spans) {
    const part = text.slice(span.start, span.end);
    const labels = definitions.size === 0 ? new Set<string>() : usedLabels(part, definitions);
    const marked = labels.size > 0 || INLINE_MARKS.test(part) || hasLineMarks(part);
    const readable = marked && span.end - span.start <= LONGEST_CHUNK && !isTangled(part);
    const last = chunks.at(-1);
    if (last?.marked && readable && span.end - last.start <= JOINED_LENGTH) {
      chunks[chunks.length - 1] = { ...last, end: span.end, labels: new Set([...last.labels, ...labels]) };
    } else {
      chunks.push({ ...span, marked: readable, labels });
    }
  }
  return chunks;
}

function cut(text: string, definitions: Map<string, string>): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let fence: string | undefined;
  let comment = false;
  let afterBlank = true;
  for (const line of textLines(text, { start: 0, end: text.length })) {
    const long = line.start - start > LONG_LIST;
    const free = fence === undefined && !comment;
    if (free && line.start > start && isCut(line, afterBlank, long)) {
      spans.push({ start, end: line.start });
      start = line.start;
    }
    fence = fenceAfter(line.text, fence);
    comment = fence === undefined && commentAfter(line.text, comment);
    const label = DEFINITION.exec(line.text)?.[1];
    if (label !== undefined) definitions.set(labelKey(label), label);
    afterBlank = line.blank;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

function isCut(line: TextLine, afterBlank: boolean, long: boolean): boolean {
  if (afterBlank && !line.blank && CLOSES_EVERYTHING.test(line.text)) return true;
  return long && LIST_ITEM.test(line.text);
}

function fenceAfter(line: string, fence: string | undefined): string | undefined {
  const mark = FENCE.exec(line)?.[1];
  if (mark === undefined) return fence;
  if (fence === undefined) return mark;
  const closes = mark[0] === fence[0] && mark.length >= fence.length && line.trimEnd().endsWith(mark);
  return closes ? undefined : fence;
}

function commentAfter(line: string, comment: boolean): boolean {
  const opened = comment ? 0 : /^ {0,3}<!--/u.test(line) ? line.indexOf('<!--') : -1;
  return opened >= 0 && line.indexOf('-->', opened) < 0;
}

/** Bullets that stand in blocks of their own are found without the parser, for which each of them is much work. */
function hasLineMarks(part: string): boolean {
  if (!LINE_MARKS.test(part)) return false;
  let before: 'blank' | 'bullet' | 'words' = 'blank';
  for (const { text, blank } of textLines(part, { start: 0, end: part.length })) {
    const kind = blank ? 'blank' : SIMPLE_BULLET.test(text) ? 'bullet' : 'words';
    if (kind === 'words' && (/^\s/u.test(text) || LINE_MARKS.test(text))) return true;
    if (kind !== before && kind !== 'blank' && before !== 'blank') return true;
    before = kind;
  }
  return false;
}

function usedLabels(part: string, definitions: ReadonlyMap<string, string>): Set<string> {
  const used = new Set<string>();
  for (const match of part.matchAll(LABEL)) {
    const label = definitions.get(labelKey(match[1] ?? ''));
    if (label !== undefined) used.add(label);
  }
  return used;
}

function labelKey(label: string): string {
  return label.replace(/\s+/gu, ' ').trim().toLowerCase();
}

function isTangled(part: string): boolean {
  const nested = new RegExp(`^(?:[ \\t]*(?:[-*+>]|\\d{1,9}[.)])[ \\t]?){${DEEPEST_NESTING}}`, 'mu');
  const indented = new RegExp(`^[ \\t]{${DEEPEST_NESTING * 4}}`, 'mu');
  const marks = part.length > 1_000 ? (part.match(DENSE_MARK)?.length ?? 0) : 0;
  return nested.test(part) || indented.test(part) || marks > part.length / 5;
}
