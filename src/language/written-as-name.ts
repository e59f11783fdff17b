/** Whether a word is written as a name. */

import { isInCalendar } from './calendar.js';
import { isStopWord } from './stop-words.js';
import type { Token } from './tokenize.js';

/** Capitalised, and neither a grammar word nor a day or month, which are written large whatever they are; "US" is no "us". The head of a sentence is the caller's. */
export function isWrittenAsName({ capitalised, initials, word }: Token): boolean {
  return capitalised && (initials || !isStopWord(word)) && !isInCalendar(word);
}
