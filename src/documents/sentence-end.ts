/** Whether a place where Unicode's rules end a sentence really is an end, judged from the words on both sides of it. */

import { CLOSING_ABBREVIATIONS, MONTHS, OPEN_ABBREVIATIONS, SENTENCE_OPENERS } from './abbreviations.js';

/** How far to look to both sides, in UTF-16 code units: the longest abbreviation and a few words. */
const REACH = 80;
const SPEECH_VERB =
  /^(?:\p{Lu}[\p{L}’'.-]*\s+){1,4}(?:said|says|asked|asks|told|added|adds|replied|wrote|writes|warned|demanded|shouted)\b/u;

/** "U.S", "Ph.D", but not "example.org". */
const DOTTED_ABBREVIATION = /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u;

/** Where a sentence may end. */
export interface PossibleEnd {
  readonly text: string;
  /** Where the sentence starts. */
  readonly start: number;
  /** Where the next one would start. */
  readonly end: number;
  /** BCP 47. */
  readonly language: string;
}

/** Looks at a bounded stretch around the place, so that a whole text takes linear time. */
export function isSentenceEnd({ text, start, end, language }: PossibleEnd): boolean {
  const before = text.slice(Math.max(start, end - REACH), end).trimEnd();
  const after = text.slice(end, end + REACH).trimStart();
  // "1." at the head of a paragraph counts what follows.
  if (!/\p{L}/u.test(before)) return false;
  // Unicode's rules part "in 1931.[5]" behind the bracket.
  if (/\p{Ps}$/u.test(before)) return false;
  if (/^[\p{Ll}),;:]/u.test(after)) return /[。！？]$/u.test(before);
  if (/[?!]["”’»]$/u.test(before) && SPEECH_VERB.test(after)) return false;
  const word = /(?:^|[\s("“‘'«[/—–-])((?:\p{L}[\p{L}\p{M}]*\.)+|\p{N}{1,2}\.)$/u.exec(before)?.[1];
  if (word === undefined) return true;
  const base = language.toLowerCase().split('-')[0] ?? '';
  if (base === 'de' && /\p{N}/u.test(word) && MONTHS.test(after)) return false;
  return endsAfter(word.slice(0, -1), before, after);
}

/** `word`: the last word without its full stop. */
function endsAfter(word: string, before: string, after: string): boolean {
  const folded = word.toLowerCase();
  if (/^\p{N}+$/u.test(word)) return true;
  const open = OPEN_ABBREVIATIONS.get(folded);
  if (open === 'any') return false;
  if (open === 'number') return !/^\p{N}/u.test(after);
  if (isInitial(word)) return opensSentence(after) || isRegnal(word, before);
  if (DOTTED_ABBREVIATION.test(word) || CLOSING_ABBREVIATIONS.has(folded)) return opensSentence(after);
  return true;
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\p{M}*$/u.test(word);
}

/** "Elizabeth I." and "World War I." are not initials. */
function isRegnal(word: string, before: string): boolean {
  return word === 'I' && /\p{Lu}\p{Ll}+\s+I\.$/u.test(before);
}

/** The next word is one that starts sentences and hardly ever names ("The", "He", "In"). "A." is an initial, "A" an article. */
function opensSentence(after: string): boolean {
  const word = /^["“‘'«(]*(\p{Lu}[\p{L}’']*)(?!\.)(?![\p{L}’'])/u.exec(after)?.[1];
  return word !== undefined && SENTENCE_OPENERS.has(word.toLowerCase());
}
