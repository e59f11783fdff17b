/** From places in what a reader sees back to places in the file. */

import type { Block, Piece } from './block.js';
import type { Span } from './document.js';

/**
 * For spans of a block's shown text, in order and without overlap: where each stands in `text`. Marks that touch a span
 * (`**`, `](http://…)`) are taken in, white space and quotation marks of Markdown (`> `) at its edges are not.
 */
export function shownSpans(text: string, block: Block, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  let index = 0;
  let shownBefore = 0;
  /** The piece that holds the shown character at `at`, which must not be smaller than before. */
  const pieceAt = (at: number): Piece | undefined => {
    let piece = block.pieces[index];
    while (piece !== undefined && shownBefore + piece.shown.length <= at) {
      shownBefore += piece.shown.length;
      index += 1;
      piece = block.pieces[index];
    }
    return piece;
  };
  for (const span of spans) {
    const first = pieceAt(span.start);
    if (first === undefined) break;
    let start = first.start + inside(first, span.start - shownBefore);
    if (start === first.start) {
      const before = Math.max(block.pieces[index - 1]?.end ?? block.start, found.at(-1)?.end ?? block.start);
      start = before + leading(text.slice(before, start));
    }
    const last = pieceAt(span.end - 1);
    if (last === undefined) break;
    const offset = inside(last, span.end - 1 - shownBefore);
    let end = isEven(last) ? last.start + offset + 1 : last.end;
    if (end === last.end) {
      const after = block.pieces[index + 1]?.start ?? block.end;
      end = after - trailing(text.slice(end, after));
    }
    found.push({ start, end });
  }
  return found;
}

function isEven(piece: Piece): boolean {
  return piece.shown.length === piece.end - piece.start;
}

function inside(piece: Piece, offset: number): number {
  return isEven(piece) ? offset : 0;
}

function leading(gap: string): number {
  return /^[\s>]*/u.exec(gap)?.[0].length ?? 0;
}

function trailing(gap: string): number {
  return gap.length - gap.trimEnd().length;
}
