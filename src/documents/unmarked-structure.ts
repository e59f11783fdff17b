/**
 * Structure that the writer did not mark, or not in the format's way: tables, typed bullets ("  • …") and headings that are
 * just a short line. Turns `text` blocks into what they are.
 */

import { type Block, foldSpaces, partOfBlock, shownText } from './block.js';
import type { Span } from './document.js';
import { hasHeadingForm, standsApart } from './heading-form.js';
import { isNumbered, listMarkLength } from './list-marks.js';
import { type TextLine, textLines } from './text-lines.js';

/** So many short lines in a row are a list or a form; only the last of them may be a heading. */
const LONGEST_HEADING_RUN = 3;
/** Lines shorter than this, in UTF-16 code units, were not broken for lack of room. */
const SHORTEST_WRAPPED_LINE = 50;
/** What is indented further still counts as this deep: nobody tells deeper lists apart, and each level is cited with its items. */
const DEEPEST_LIST = 24;
const TABLE_RULE = /^[\s>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?\s*$/u;

/**
 * The same text as blocks of which none is `text` any more. Where the format marks its headings (`## …`), `marked` is true and
 * a short line is taken for a heading only if all of it is bold.
 */
export function readStructure(text: string, blocks: readonly Block[], marked: boolean): Block[] {
  const parts = blocks.flatMap((block) => readLines(text, block));
  const heads = parts.map((part, at) => part.kind === 'text' && isHeading(text, parts, at, marked));
  keepLastOfLongRuns(heads);
  return parts.map((part, at): Block => {
    if (part.kind !== 'text') return part;
    return { ...part, kind: heads[at] ? 'heading' : 'prose' };
  });
}

function isHeading(text: string, parts: readonly Block[], at: number, marked: boolean): boolean {
  const block = parts[at];
  const next = parts[at + 1];
  if (block === undefined || next === undefined || /[\n\r]/u.test(text.slice(block.start, block.end))) return false;
  if (marked && !isBold(text, block)) return false;
  const shown = foldSpaces(shownText(block));
  if (isNumbered(shown) && isNumbered(shownText(next))) return false;
  return hasHeadingForm(shown, next.kind === 'item');
}

function isBold(text: string, block: Block): boolean {
  return /^(\*\*|__)(?!\s).+\1:?$/u.test(text.slice(block.start, block.end).trim());
}

function keepLastOfLongRuns(heads: boolean[]): void {
  let run = 0;
  for (let at = 0; at <= heads.length; at += 1) {
    if (heads[at]) {
      run += 1;
      continue;
    }
    if (run > LONGEST_HEADING_RUN) heads.fill(false, at - run, at - 1);
    run = 0;
  }
}

/** A block cut into table rows, a heading above its paragraph, list items, paragraphs. */
function readLines(text: string, block: Block): Block[] {
  if (block.kind !== 'text' && block.kind !== 'prose' && block.kind !== 'item') return [block];
  const lines = [...textLines(text, block)].filter((line) => !line.blank);
  if (isTable(lines)) return readTable(block, lines);
  const parts: Block[] = [];
  let rest = lines;
  const [first, second] = lines;
  if (block.kind === 'text' && first !== undefined && second !== undefined && standsApart(lines)) {
    parts.push(partOfBlock(block, 'heading', first));
    rest = lines.slice(1);
  }
  return [...parts, ...readItems(block, rest, lines.length === 1)];
}

function readItems(block: Block, lines: readonly TextLine[], alone: boolean): Block[] {
  const groups: { span: Span; kind: Block['kind']; depth: number }[] = [];
  const indents: number[] = [];
  let before: TextLine | undefined;
  for (const line of lines) {
    const expected = before === undefined || indents.length > 0 || /[:：]\s*$/u.test(before.text);
    const mark = listMarkLength(line, expected);
    const numberedTitle = alone && block.kind === 'text' && isNumbered(line.text) && hasHeadingForm(line.text, false);
    const last = groups.at(-1);
    if (mark > 0 && !numberedTitle) {
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= line.indent) indents.pop();
      indents.push(line.indent);
      const span = { start: line.start + mark, end: line.end };
      groups.push({ span, kind: 'item', depth: block.depth + Math.min(indents.length, DEEPEST_LIST) });
    } else if (last === undefined) {
      groups.push({ span: line, kind: block.kind, depth: block.depth });
    } else if (before !== undefined && leavesList(line, before, indents)) {
      indents.length = 0;
      groups.push({ span: line, kind: block.kind === 'item' ? 'prose' : block.kind, depth: block.depth });
    } else {
      last.span = { start: last.span.start, end: line.end };
    }
    before = line;
  }
  return groups.map(({ span, kind, depth }) => partOfBlock(block, kind, trimmed(block, span), depth));
}

/** A line without a mark behind a list item either goes on with the item or opens the paragraph after the list. */
function leavesList(line: TextLine, before: TextLine, indents: readonly number[]): boolean {
  const indent = indents.at(-1);
  if (indent === undefined) return false;
  if (line.indent > indent) return false;
  if (line.indent < (indents[0] ?? 0)) return true;
  const finished = /[.!?;:…”"]\s*$/u.test(before.text) || before.text.length < SHORTEST_WRAPPED_LINE;
  return finished && !/^\s*\p{Ll}/u.test(line.text);
}

/** A block's own bounds where the lines reach them: its first line may stand behind a mark of the format. */
function trimmed(block: Block, span: Span): Span {
  return { start: Math.max(span.start, block.start), end: Math.min(span.end, block.end) };
}

function isTable([header, rule]: readonly TextLine[]): boolean {
  if (header === undefined || rule === undefined) return false;
  return header.text.includes('|') && rule.text.includes('|') && TABLE_RULE.test(rule.text);
}

function readTable(block: Block, lines: readonly TextLine[]): Block[] {
  return lines.flatMap((line, at) => {
    if (at === 1) return [];
    const start = line.start + (/^[\s>]*\|?\s*/u.exec(line.text)?.[0].length ?? 0);
    const end = line.start + line.text.replace(/\s*\|?\s*$/u, '').length;
    return start < end ? [partOfBlock(block, at === 0 ? 'header' : 'row', { start, end })] : [];
  });
}
