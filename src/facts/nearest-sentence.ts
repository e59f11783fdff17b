/** The sentence of a document that a misquoted passage most likely means. Pure. */

import type { Document } from '../documents/document.js';
import { tokenize } from '../language/tokenize.js';

/** Below this share of common words (Dice's coefficient) a sentence is no help. */
const LEAST_LIKENESS = 0.3;

/** Verbatim, so that it can stand as a quote; the earliest of equally near ones. Undefined where none comes near. */
export function nearestSentence(quote: string, document: Document): string | undefined {
  const sought = wordsOf(quote);
  let nearest: string | undefined;
  let best = LEAST_LIKENESS;
  for (const { start, end, plain } of document.sentences) {
    const likeness = likenessOf(sought, wordsOf(plain));
    if (likeness < best || (likeness === best && nearest !== undefined)) continue;
    best = likeness;
    nearest = document.text.slice(start, end);
  }
  return nearest;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(tokenize(text).map(({ word }) => word));
}

/** Dice's coefficient, 0..1: twice the common words over all words. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return common === 0 ? 0 : (2 * common) / (one.size + other.size);
}
