/** Tells the name of a place from a part of another name: "Paris Agreement", "Tom Holland", not "Beirut, Lebanon". */

import { commonnessOf } from './known-words.js';
import { isOffice } from './offices.js';
import { isStopWord } from './stop-words.js';
import type { Token } from './tokenize.js';

/**
 * Whether the name in `tokens` from `from` (inclusive) to `to` (exclusive) belongs into a longer one that nobody knows; `isName` says which
 * folded words begin a name by themselves.
 */
export function isWithinName(
  tokens: readonly Token[],
  from: number,
  to: number,
  isName: (word: string) => boolean,
): boolean {
  const [before, first, last, after] = [tokens[from - 1], tokens[from], tokens[to - 1], tokens[to]];
  if (!first || !last || first.initials) return false;
  const isPart = ({ capitalised, initials, number, text, word }: Token): boolean =>
    capitalised && !initials && !number && !isOffice(text) && !isStopWord(word) && !isName(word);
  if (after && isPart(after) && isJoined(last, after)) return true;
  if (!before || !isPart(before) || !isJoined(before, first)) return false;
  const earlier = tokens[from - 2];
  // At the head of a sentence any word has a capital.
  return (earlier !== undefined && isJoined(earlier, before)) || commonnessOf(before.word) === 0;
}

/** Whether one follows the other behind a mere space, and is none of its ("Iran’s Council"). */
function isJoined(one: Token, other: Token): boolean {
  return other.start - one.end === 1 && !/['’]s?$/u.test(one.text);
}
