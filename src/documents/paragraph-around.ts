/** The context of a quote: what a reader is shown who wants to see it where it stands. */

import type { Document, Sentence, Span } from './document.js';

/** A stretch of a document's text, verbatim. */
export interface Paragraph extends Span {
  readonly text: string;
}

/**
 * The paragraph that holds the span; the paragraphs from its first to its last character where it reaches over several. A list
 * item or table row comes with the paragraph that introduces its list and with the rest of the list. A span outside of all
 * sentences (a heading) gives its own text.
 */
export function paragraphAround({ sentences, text }: Document, span: Span): Paragraph {
  const first = sentenceEndingAfter(sentences, span.start);
  const last = Math.max(first, sentenceEndingAfter(sentences, span.end - 1));
  let { start, end } = span;
  for (const at of [first, last]) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.start >= span.end) continue;
    start = Math.min(start, sentences[contextStart(sentences, at)]?.start ?? start);
    end = Math.max(end, sentences[contextEnd(sentences, at)]?.end ?? end);
  }
  return { start, end, text: text.slice(start, end) };
}

/** Index of the first sentence that ends behind the offset; the number of sentences where none does. */
function sentenceEndingAfter(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function contextStart(sentences: readonly Sentence[], at: number): number {
  const first = paragraphStart(sentences, at);
  const leadIn = sentences[first]?.leadIn;
  return leadIn === undefined ? first : paragraphStart(sentences, leadIn);
}

function contextEnd(sentences: readonly Sentence[], at: number): number {
  const leadIn = sentences[paragraphStart(sentences, at)]?.leadIn;
  let end = paragraphEnd(sentences, at);
  while (leadIn !== undefined && isIntroducedBy(sentences, end + 1, leadIn)) end = paragraphEnd(sentences, end + 1);
  return end;
}

/** Directly, or as part of a list nested in the one that is introduced. */
function isIntroducedBy(sentences: readonly Sentence[], at: number, leadIn: number): boolean {
  let above = sentences[at]?.leadIn;
  while (above !== undefined && above > leadIn) above = sentences[paragraphStart(sentences, above)]?.leadIn;
  return above === leadIn;
}

function paragraphStart(sentences: readonly Sentence[], at: number): number {
  let first = at;
  while (first > 0 && sentences[first - 1]?.paragraph === sentences[at]?.paragraph) first -= 1;
  return first;
}

function paragraphEnd(sentences: readonly Sentence[], at: number): number {
  let last = at;
  while (sentences[last + 1]?.paragraph === sentences[at]?.paragraph) last += 1;
  return last;
}
