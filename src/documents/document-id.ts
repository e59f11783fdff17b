/** Ids of documents, made from their file names. */

/** In UTF-16 code units: what a button in Discord has room for, beside what else it must remember. */
export const LONGEST_DOCUMENT_ID = 64;

/**
 * The id that a file name gives: without folder and ending, in small letters, everything but letters and digits turned into
 * single hyphens (`US–Iran talks (2026).md` → `us-iran-talks-2026`). Empty where the name holds neither.
 */
export function documentId(fileName: string): string {
  const base = fileName.split(/[\\/]/u).at(-1) ?? '';
  return base
    .replace(/\.[^.]+$/u, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
