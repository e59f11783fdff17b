/** Finds the sentence that a misquoted text was most likely taken from. */

import type { Document, Sentence } from '../documents/document.js';
import { fold } from '../language/fold.js';
import { trigrams } from '../language/trigrams.js';

/** Below this share of common letter triples two texts have nothing to do with each other. */
const LEAST_ALIKE = 0.25;
/** UTF-16 code units of the quote that are compared; more would not find a better sentence. */
const COMPARED = 1_000;

/** The sentence whose letters are most like the quote's (Dice coefficient of their trigrams); undefined where none is alike. */
export function findNearestSentence(document: Document, quote: string): Sentence | undefined {
  const sought = trigrams(fold(quote.slice(0, COMPARED)));
  let nearest: Sentence | undefined;
  let best = LEAST_ALIKE;
  for (const sentence of document.sentences) {
    const likeness = dice(sought, trigrams(fold(sentence.plain)));
    if (likeness <= best) continue;
    best = likeness;
    nearest = sentence;
  }
  return nearest;
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const item of one) if (other.has(item)) common += 1;
  return (2 * common) / (one.size + other.size);
}
