/** Plain text: blank lines part its paragraphs; whatever else it means is read from its lines afterwards. */

import { type Block, plainBlock } from '../block.js';
import type { Span } from '../document.js';
import { textLines } from '../text-lines.js';
import type { DocumentFormat } from './document-format.js';

/** Paragraphs between blank lines, for a whole text or for a stretch of one. */
export function readPlainBlocks(text: string, span: Span = { start: 0, end: text.length }): Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start >= 0) blocks.push(plainBlock(text, 'text', { start, end }));
    start = -1;
  };
  for (const line of textLines(text, span)) {
    if (line.blank) {
      close();
      continue;
    }
    if (start < 0) start = line.start;
    end = line.end;
  }
  close();
  return blocks;
}

export const plainText: DocumentFormat = {
  name: 'plain-text',
  extensions: ['.txt', '.text'],
  readBlocks: (text) => readPlainBlocks(text),
};
