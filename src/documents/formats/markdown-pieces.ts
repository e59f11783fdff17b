/** What a reader sees of a Markdown paragraph or heading, piece by piece, with the place of each in the file. */

import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Piece } from '../block.js';

/** Backslash escapes, character references, and line ends with the indentation or quotation marks of the next line. */
const NOT_AS_IT_STANDS =
  /\\([!-/:-@[-`{-~])|(&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});)|(\r\n|\n|\r)[ \t>]*/gu;
const HTML_TAG = /<!--[\s\S]*?-->|<[^>]*>/gu;

/** The pieces of a node, in order. `offset` is where the parsed text starts in `text`. Marks, tags and images show nothing. */
export function markdownPieces(text: string, node: Nodes, offset: number): Piece[] {
  const start = offset + (node.position?.start.offset ?? 0);
  const end = offset + (node.position?.end.offset ?? 0);
  switch (node.type) {
    case 'text':
      return textPieces(text, start, end);
    case 'inlineCode':
      return codePieces(text, start, end, node.value);
    case 'break':
      return [{ start, end, shown: '\n' }];
    case 'html':
      return htmlPieces(text, start, end);
    default:
      return 'children' in node ? node.children.flatMap((child) => markdownPieces(text, child, offset)) : [];
  }
}

function textPieces(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  const source = text.slice(start, end);
  let from = 0;
  const upTo = (to: number): void => {
    if (to > from) pieces.push({ start: start + from, end: start + to, shown: source.slice(from, to) });
  };
  for (const match of source.matchAll(NOT_AS_IT_STANDS)) {
    const [whole, escaped, reference, lineEnd] = match;
    upTo(match.index);
    from = match.index + whole.length;
    const at = start + match.index;
    if (escaped !== undefined) pieces.push({ start: at, end: at + 2, shown: escaped });
    if (reference !== undefined) pieces.push({ start: at, end: at + whole.length, shown: decode(reference) });
    if (lineEnd !== undefined) pieces.push({ start: at, end: at + lineEnd.length, shown: lineEnd });
  }
  upTo(source.length);
  return pieces;
}

function codePieces(text: string, start: number, end: number, value: string): Piece[] {
  const at = text.slice(start, end).indexOf(value);
  if (at < 0) return [{ start, end, shown: value }];
  return [{ start: start + at, end: start + at + value.length, shown: value }];
}

/** Tags and comments show nothing but a line break for `<br>`; the text between the tags of an HTML block is shown. */
function htmlPieces(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  const source = text.slice(start, end);
  let from = 0;
  for (const match of source.matchAll(HTML_TAG)) {
    pieces.push(...textPieces(text, start + from, start + match.index));
    from = match.index + match[0].length;
    if (/^<br\b/iu.test(match[0])) pieces.push({ start: start + match.index, end: start + from, shown: '\n' });
  }
  if (!source.startsWith('<!--', from)) pieces.push(...textPieces(text, start + from, end));
  return pieces;
}

/** The parser knows the two thousand names of characters; it is asked for each reference on its own. */
function decode(reference: string): string {
  const paragraph = fromMarkdown(reference).children[0];
  const node = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return node?.type === 'text' ? node.value : reference;
}
