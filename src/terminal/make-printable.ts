/** Keeps what others wrote (questions, documents) from steering the terminal. Knows nothing of what the text means. */

import { stripVTControlCharacters } from 'node:util';

/** C0, DEL and C1 but for white space, which is folded: what is left of a sequence that was not a whole one. */
const CONTROL_CHARACTERS = /[^\P{Cc}\s]/gu;
/** Marks that reorder what a reader sees, so that a quote could show something else than it says. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * One line of text that is safe to write to a terminal: escape sequences, control characters and direction overrides are gone,
 * and line ends, tabs and runs of spaces are single spaces. Words are left as they are.
 */
export function makePrintable(text: string): string {
  return stripVTControlCharacters(text)
    .replace(CONTROL_CHARACTERS, '')
    .replace(BIDI_CONTROLS, '')
    .replace(/\s+/gu, ' ');
}
