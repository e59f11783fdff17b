/** Lays whole pieces of text on pages. */

/** Room on one page. */
export interface PageRoom {
  /** Characters. */
  readonly limit: number;
  /** Pieces. */
  readonly most: number;
}

/** In order, as many on a page as fit; a piece longer than a page has one for itself. At least one page, perhaps empty. */
export function splitPages<T extends { readonly text: string }>(pieces: readonly T[], room: PageRoom): T[][] {
  const pages: T[][] = [[]];
  let used = 0;
  for (const piece of pieces) {
    const page = pages[pages.length - 1] as T[];
    if (page.length > 0 && (page.length >= room.most || used + piece.text.length > room.limit)) {
      pages.push([piece]);
      used = piece.text.length;
    } else {
      page.push(piece);
      used += piece.text.length;
    }
  }
  return pages;
}

/** The page asked for, or the nearest there is: pages may have become fewer since the button was made. */
export function pageAt<T>(pages: readonly T[], page: number): { content: T; page: number } {
  const nearest = Math.min(Math.max(0, page), pages.length - 1);
  return { content: pages[nearest] as T, page: nearest };
}
