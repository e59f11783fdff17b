/** Draws one sentence of the program's own. Pure. */

import type { Screen } from './screen.js';
import { wrapBlock } from './wrap-block.js';

/** Indented like everything in a conversation. */
export function renderSentence(sentence: string, { inks, width }: Screen): string {
  return wrapBlock(inks.plain(sentence), width, { first: '  ' });
}
