/** Buttons to leaf through pages. */

import type { Texts } from '../texts/en.js';
import { button } from './blocks.js';

/** Makes the id of the button to a page. `mark` keeps the three ids apart, for Discord refuses the same id twice. */
export type PageId = (page: number, mark: 'back' | 'here' | 'next') => string | null;

/** Back, "2 of 5", More; nothing for a single page. */
export function renderPager(pageId: PageId, page: number, pages: number, texts: Texts) {
  if (pages < 2) return [];
  return [
    ...button(texts.buttons.previous, pageId(Math.max(0, page - 1), 'back'), { disabled: page === 0 }),
    ...button(texts.buttons.page(page + 1, pages), pageId(page, 'here'), { disabled: true }),
    ...button(texts.buttons.next, pageId(Math.min(pages - 1, page + 1), 'next'), { disabled: page === pages - 1 }),
  ];
}
