/** One page of a long list, laid out from an entry on without looking at the rest: a page of a hundred thousand costs no more than one of ten. */

import type { PageRoom } from './split-pages.js';

/** A list of whole pieces of text, of which each is made when it is looked at. */
export interface LongList<T> {
  readonly length: number;
  readonly at: (index: number) => T;
}

/** Pieces that stand together on a page. */
export interface PageFrom<T> {
  /** Place of the first, from 0. */
  readonly first: number;
  readonly shown: readonly T[];
  /** Where the page before begins, and the page after; undefined where there is none. */
  readonly previous: number | undefined;
  readonly next: number | undefined;
}

/**
 * As many pieces from place `from` on as fit; one that is longer than a page has one for itself. Beyond the end, since lists may have become
 * shorter, the last page; nothing is shown of an empty list.
 */
export function pageFrom<T extends { readonly text: string }>(
  from: number,
  list: LongList<T>,
  room: PageRoom,
): PageFrom<T> {
  const first = from < list.length ? from : startBefore(list.length, list, room);
  const shown: T[] = [];
  let used = 0;
  while (first + shown.length < list.length && shown.length < room.most) {
    const piece = list.at(first + shown.length);
    if (shown.length > 0 && used + piece.text.length > room.limit) break;
    shown.push(piece);
    used += piece.text.length;
  }
  const next = first + shown.length;
  return {
    first,
    shown,
    previous: first > 0 ? startBefore(first, list, room) : undefined,
    next: next < list.length ? next : undefined,
  };
}

/** Where a page begins that ends before place `end`. */
function startBefore<T extends { readonly text: string }>(end: number, list: LongList<T>, room: PageRoom): number {
  let start = end;
  let used = 0;
  while (start > 0 && end - start < room.most) {
    used += list.at(start - 1).text.length;
    if (start < end && used > room.limit) break;
    start -= 1;
  }
  return start;
}
