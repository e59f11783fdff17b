/**
 * Markdown (CommonMark): the parser says what is a heading, a list item, a quotation, and where. Text that uses no Markdown
 * passes by the parser, which is slow, and so do stretches on which it would take more than linear time.
 */

import type { List, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Block, type BlockKind, plainBlock, shownText } from '../block.js';
import { textLines } from '../text-lines.js';
import type { DocumentFormat } from './document-format.js';
import { type MarkdownChunk, markdownChunks } from './markdown-chunks.js';
import { markdownPieces } from './markdown-pieces.js';
import { readPlainBlocks } from './plain-text.js';

/** A line above `-----` is a heading only if it is this short; otherwise somebody drew a line below a paragraph. */
const LONGEST_HEADING = 160;

export const markdown: DocumentFormat = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  readBlocks: (text) =>
    markdownChunks(text).flatMap((chunk) => (chunk.marked ? readChunk(text, chunk) : readPlainBlocks(text, chunk))),
};

function readChunk(text: string, chunk: MarkdownChunk): Block[] {
  // A byte order mark at the head of a chunk would shift the parser's offsets by one.
  const source = text.slice(chunk.start, chunk.end).replaceAll('\uFEFF', ' ');
  const definitions = [...chunk.labels].map((label) => `\n\n[${label}]: x`).join('');
  const blocks: Block[] = [];
  // The definitions behind the chunk belong to an open code block if it ends in one: nothing may reach behind the chunk.
  const place = { text: text.slice(0, chunk.end), offset: chunk.start, blocks };
  for (const node of fromMarkdown(source + definitions).children) readNode(place, node, 'text', 0);
  return blocks;
}

interface Place {
  readonly text: string;
  readonly offset: number;
  readonly blocks: Block[];
}

function readNode(place: Place, node: RootContent, paragraphKind: BlockKind, depth: number): void {
  switch (node.type) {
    case 'heading': {
      const heading = blockOf(place, node, 'heading', depth);
      const shown = shownText(heading).trim();
      if (shown === '') return;
      const isHeading = paragraphKind === 'text' && shown.length <= LONGEST_HEADING;
      place.blocks.push(
        isHeading ? heading : { ...heading, kind: 'prose', end: heading.pieces.at(-1)?.end ?? heading.end },
      );
      return;
    }
    case 'paragraph':
      place.blocks.push(blockOf(place, node, paragraphKind, depth));
      return;
    case 'list':
      readList(place, node, depth + 1);
      return;
    case 'blockquote':
      for (const child of node.children) readNode(place, child, 'prose', depth);
      return;
    case 'code':
      readCode(place, node, depth);
      return;
    case 'html':
      place.blocks.push(blockOf(place, node, 'prose', depth));
      return;
    default:
      // Thematic breaks and link definitions show nothing.
      return;
  }
}

function readList(place: Place, list: List, depth: number): void {
  for (const item of list.children) {
    let kind: BlockKind = 'item';
    for (const child of item.children) {
      readNode(place, child, kind, depth);
      kind = 'prose';
    }
  }
}

/** Fenced code is read line by line. Code by indentation is taken for what it is in a briefing: indented prose or bullets. */
function readCode(place: Place, node: Nodes, depth: number): void {
  const span = { start: place.offset + start(node), end: endIn(place, node) };
  const lines = [...textLines(place.text, span)];
  const fenced = /^(?:`{3}|~{3})/u.test(lines[0]?.text ?? '');
  if (!fenced) {
    const first = place.text.lastIndexOf('\n', span.start - 1) + 1;
    const from = place.text.slice(first, span.start).trim() === '' ? first : span.start;
    place.blocks.push(...readPlainBlocks(place.text, { start: from, end: span.end }));
    return;
  }
  const closed = lines.length > 1 && /^[\s>]*(?:`{3,}|~{3,})\s*$/u.test(lines.at(-1)?.text ?? '');
  for (const line of lines.slice(1, closed ? -1 : undefined)) {
    if (!line.blank) place.blocks.push(plainBlock(place.text, 'line', line, depth));
  }
}

function blockOf(place: Place, node: Nodes, kind: BlockKind, depth: number): Block {
  const pieces = markdownPieces(place.text, node, place.offset);
  return { kind, depth, start: place.offset + start(node), end: endIn(place, node), pieces };
}

function start(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endIn(place: Place, node: Nodes): number {
  return Math.min(place.offset + (node.position?.end.offset ?? 0), place.text.length);
}
