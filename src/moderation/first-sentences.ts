/** The beginning of a text that somebody wrote, never cut in a sentence. Pure. */

import { createSentenceSplitter } from '../documents/split-sentences.js';

const split = createSentenceSplitter('en');

/** The whole text where it has at most `limit` characters, else as many of its first sentences as fit; empty where not even one does. */
export function firstSentences(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = split(text).findLast((sentence) => sentence.end <= limit)?.end ?? 0;
  return text.slice(0, end);
}
