/** Whether a line that nothing marks as a heading looks like one. */

import { isSentenceEnd } from './sentence-end.js';
import type { TextLine } from './text-lines.js';

/** UTF-16 code units; the longest section titles in newspapers and reports stay below it. */
const LONGEST_HEADING = 90;
const MOST_WORDS = 14;
/** With quotation marks and emoji behind the stop. */
const ENDS_LIKE_PROSE = /[.!,;…。！、；।۔؛،](?:["'”’»)\]\s\p{So}\p{Sk}]|\u200d|\ufe0f)*$/u;
/** "Part 1. Talks" is a heading, "They met. Talks began" is not. */
const STOP_INSIDE = /\p{Ll}{3}\.["”’»)]*\s+(?=\p{Lu})/gu;
const HAS_LETTER = /\p{L}/u;
/** Starts in a way that no heading does: a small letter, a mark that goes on with something, a bullet. */
const GOES_ON = /^(?:\p{Ll}|[,;:.)…&•‣◦▪–—+-]|\*\s)/u;
const SMALL_LETTER_NAMES = /^(?:e-|i[A-Z]|al-)/u;

/**
 * Short, without a final full stop, and not the continuation of something. A colon at the end is a heading's only where no
 * list follows: before a list (`beforeList`) the line introduces it.
 */
export function hasHeadingForm(line: string, beforeList: boolean): boolean {
  const text = line.trim();
  if (text.length > LONGEST_HEADING || text.split(/\s+/u).length > MOST_WORDS) return false;
  if (!HAS_LETTER.test(text) || ENDS_LIKE_PROSE.test(text)) return false;
  if (holdsSentenceEnd(text)) return false;
  if (GOES_ON.test(text) && !SMALL_LETTER_NAMES.test(text)) return false;
  if (/[:：]["”’»)\]]*$/u.test(text)) return !beforeList && text.split(/\s+/u).length <= 6;
  return true;
}

function holdsSentenceEnd(text: string): boolean {
  const ends = Array.from(text.matchAll(STOP_INSIDE), ({ 0: stop, index }) => index + stop.length);
  return ends.some((end) => isSentenceEnd({ text, start: 0, end, language: 'en' }));
}

/**
 * Whether the first of several lines is a heading above a paragraph: it has the form of one, and it was broken off although
 * the next line's first word would still have fitted on it.
 */
export function standsApart(lines: readonly TextLine[]): boolean {
  const [first, second] = lines;
  if (first === undefined || second === undefined) return false;
  if (!hasHeadingForm(first.text, true) || !/^[\s"“‘'«¿¡(]*[\p{Lu}\p{Lo}\d]/u.test(second.text)) return false;
  const nextWord = /^\s*\S+/u.exec(second.text)?.[0].trim().length ?? 0;
  const widest = Math.max(...lines.slice(1, 200).map((line) => line.text.length));
  const prose = /[.!?…。।][”"’»)]*\s*$/u.test(lines.at(-1)?.text ?? '') || /[.!?。।]\s/u.test(second.text);
  return prose && widest > LONGEST_HEADING / 2 && first.text.trim().length + 1 + nextWord < widest * 0.8;
}
