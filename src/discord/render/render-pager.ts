/** Buttons to leaf through pages. */

import type { Texts } from '../texts/en.js';
import { button } from './blocks.js';

/** Makes the id of the button to a page. `mark` keeps the three ids apart, for Discord refuses the same id twice. */
export type PageId = (page: number, mark: 'back' | 'here' | 'next') => string | null;

/** What is open, and what comes before and after it; each as its button's id names it, undefined for nothing. */
export interface Leaves {
  readonly here: number;
  readonly previous: number | undefined;
  readonly next: number | undefined;
  /** Says what is open, e.g. "2 of 5". */
  readonly label: string;
}

/** Back, "2 of 5", More; nothing for a single page. */
export function renderPager(pageId: PageId, page: number, pages: number, texts: Texts) {
  const leaves = {
    here: page,
    previous: page > 0 ? page - 1 : undefined,
    next: page < pages - 1 ? page + 1 : undefined,
    label: texts.buttons.page(page + 1, pages),
  };
  return renderLeaves(pageId, leaves, texts);
}

/** The same for pages that have no numbers; nothing where there is neither a page before nor one after. */
export function renderLeaves(pageId: PageId, { here, previous, next, label }: Leaves, { buttons }: Texts) {
  if (previous === undefined && next === undefined) return [];
  return [
    ...button(buttons.previous, pageId(previous ?? here, 'back'), { disabled: previous === undefined }),
    ...button(label, pageId(here, 'here'), { disabled: true }),
    ...button(buttons.next, pageId(next ?? here, 'next'), { disabled: next === undefined }),
  ];
}
