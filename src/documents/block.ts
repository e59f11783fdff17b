/** What a format makes of a file: paragraphs, headings and list items in order, each with the text a reader sees and where it stands. */

import type { Span } from './document.js';

/**
 * Some text as a reader sees it, and the stretch of the file that shows it. Where both are equally long they correspond
 * character by character; otherwise (`&amp;` for `&`) they correspond as a whole.
 */
export interface Piece extends Span {
  readonly shown: string;
}

/**
 * - `heading`: opens a section.
 * - `text`: a paragraph whose lines may turn out to be headings or list items without marks.
 * - `prose`: a paragraph that is certainly one (a block quotation, a later paragraph of a list item).
 * - `item`: the first paragraph of a list item.
 * - `header`, `row`: a table's first row, and the others. Not split into sentences.
 * - `line`: a line of code. Not split into sentences.
 */
export type BlockKind = 'heading' | 'text' | 'prose' | 'item' | 'header' | 'row' | 'line';

/** A block; its span covers the marks of a heading (`## `) and those within the text (`**`), not the mark in front of a list item (`- `). */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** How deep in lists it stands: 0 outside of lists, 1 in a list, 2 in a list within a list. */
  readonly depth: number;
  /** In order, without overlap; what lies between them is not shown. */
  readonly pieces: readonly Piece[];
}

/** White space folded to single spaces and taken off both ends: how text looks when it is shown in running prose. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** What a reader sees of a block, with its line ends. */
export function shownText(block: Block): string {
  return block.pieces.map((piece) => piece.shown).join('');
}

/** A block of unmarked text: everything in the span is shown as it stands. */
export function plainBlock(text: string, kind: BlockKind, span: Span, depth = 0): Block {
  const { start, end } = span;
  return { kind, depth, start, end, pieces: [{ start, end, shown: text.slice(start, end) }] };
}

/** The part of a block that stands in a span, as a block of its own. */
export function partOfBlock(block: Block, kind: BlockKind, span: Span, depth = block.depth): Block {
  const pieces: Piece[] = [];
  for (const piece of block.pieces) {
    const start = Math.max(piece.start, span.start);
    const end = Math.min(piece.end, span.end);
    if (start >= end) continue;
    const even = piece.shown.length === piece.end - piece.start;
    const shown = even ? piece.shown.slice(start - piece.start, end - piece.start) : piece.shown;
    pieces.push({ start, end, shown });
  }
  return { kind, depth, start: span.start, end: span.end, pieces };
}
