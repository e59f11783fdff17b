/** Reads a page's number, or its first entry's place, from a `custom_id`. */

const MOST_DIGITS = 6;

/** From 0; undefined for what is no such number. */
export function parsePage(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) && text.length <= MOST_DIGITS ? Number(text) : undefined;
}
