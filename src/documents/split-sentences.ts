/**
 * Sentences of a paragraph: what Unicode's rules find, mended where they stumble over abbreviations, initials, quotations and
 * footnote marks.
 */

import type { Span } from './document.js';
import { isSentenceEnd } from './sentence-end.js';

/** The segmenter's time per sentence grows with the text it is given; windows of so many code units keep it flat. */
const WINDOW = 2_000;
const LINE_ENDS = /[\n\r\u0085\u2028\u2029]/gu;
/** A full stop with footnote marks behind it ("in 1931.[5] Since then"), which Unicode's rules do not take for an end. */
const FOOTNOTE_END = /[.!?]["'”’»)]*(?:\s?\[\^?[\p{L}\p{N} ,:]{1,20}\])+(?=\s+["“‘«(]?[\p{Lu}\p{N}])/gu;
/** From the opening to the closing mark of a quotation that is kept in one piece, in UTF-16 code units. */
const LONGEST_QUOTATION = 400;
const QUOTATIONS = /“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|(?<![\p{L}\p{N}])"[^"]*"/gu;

/** The sentences of a paragraph, as spans of its text, in order and without the white space around them. */
export type SplitSentences = (paragraph: string) => Span[];

/**
 * For texts in one language, a BCP 47 tag. Every letter and digit of a paragraph lies in one of its sentences; a paragraph
 * without any has none. Setting it up costs more than splitting a paragraph.
 */
export function createSentenceSplitter(language: string): SplitSentences {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return (paragraph) => {
    const text = paragraph.replace(LINE_ENDS, ' ');
    const quotations = speech(text);
    const spans: Span[] = [];
    let start = 0;
    let quotation = 0;
    for (const end of [...candidates(text, segmenter), text.length]) {
      while ((quotations[quotation]?.end ?? Infinity) < end) quotation += 1;
      const quoted = quotations[quotation];
      const inside = quoted !== undefined && quoted.start < end && end < quoted.end;
      if (end < text.length && (inside || !isSentenceEnd({ text, start, end, language }))) continue;
      add(spans, text, start, end);
      start = end;
    }
    return spans;
  };
}

function add(spans: Span[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const end = to - (part.length - part.trimEnd().length);
  if (start >= end) return;
  const last = spans.at(-1);
  if (/[\p{L}\p{N}]/u.test(part)) spans.push({ start, end });
  // An emoji or a row of dots on its own belongs to the sentence before it.
  else if (last !== undefined) spans[spans.length - 1] = { start: last.start, end };
}

/** Quotations: a break inside of one would part the words from who said them. */
function speech(text: string): Span[] {
  const spans = Array.from(text.matchAll(QUOTATIONS), ({ 0: quote, index }) => ({
    start: index,
    end: index + quote.length,
  }));
  return spans.filter(({ start, end }) => end - start <= LONGEST_QUOTATION);
}

/** Where Unicode's rules see an end of a sentence, and behind footnote marks; ascending, without the end of the text. */
function candidates(text: string, segmenter: Intl.Segmenter): number[] {
  const ends: number[] = [];
  let from = 0;
  let width = WINDOW;
  while (from < text.length) {
    const part = text.slice(from, from + width);
    const whole = from + width >= text.length;
    const starts = [...segmenter.segment(part)].map(({ index }) => index);
    const last = starts.at(-1) ?? 0;
    if (last === 0 && !whole) {
      width *= 2;
      continue;
    }
    for (const start of starts) if (start > 0) ends.push(from + start);
    if (whole) break;
    from += last;
    width = WINDOW;
  }
  for (const match of text.matchAll(FOOTNOTE_END)) ends.push(match.index + match[0].length);
  return [...new Set(ends)].sort((a, b) => a - b);
}
