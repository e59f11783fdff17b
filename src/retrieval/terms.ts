/** The terms of a text: what is compared when a question meets a fact. */

import { commonnessOf } from '../language/known-words.js';
import { numberValue } from '../language/number-words.js';
import { remember } from '../language/remember.js';
import { standsAsPlace } from '../language/stands-as-place.js';
import { rootOf } from '../language/stem.js';
import { isStopWord } from '../language/stop-words.js';
import { type Token, tokenize } from '../language/tokenize.js';
import type { Lexicon, Mention } from './lexicon.js';

/**
 * One comparable thing in a text. Keys of unlike things never clash: `negoti` is a stem, `#30` a number,
 * `@oman` an entity, `~4` a synonym group.
 */
export interface Term {
  readonly key: string;
  /** As written. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'entity' | 'concept';
  /** Other keys that mean the same here: further entities of an ambiguous name, synonym groups of a word. */
  readonly also: readonly string[];
  /** Written like a proper name: capitalised where a sentence does not ask for it, or in capitals. */
  readonly name: boolean;
  /** True for grammar words, which only example questions are compared by. */
  readonly stop: boolean;
  /** Everybody knows the name ("Tehran", "Iranians", "South Korea"): the base has no entity that it calls so. */
  readonly common: boolean;
  /** A name that tells where something is ("in Oman"). */
  readonly place: boolean;
  /** Place among the tokens. */
  readonly at: number;
}

/** All that stands for a term. */
export function keysOfTerm({ key, also }: Pick<Term, 'key' | 'also'>): readonly string[] {
  return [key, ...also];
}

/** Whether anything that stands for a term is among these keys. */
export function standsAmong(term: Term, keys: Pick<ReadonlySet<string>, 'has'>): boolean {
  return keysOfTerm(term).some((key) => keys.has(key));
}

const REMEMBERED = 50_000;

/** The key of a folded word. */
export const keyOf = remember(REMEMBERED, (word: string): string => {
  const value = numberValue(word);
  return value === undefined ? rootOf(word) : `#${value}`;
});

/** Every term of a stored text: each word, and each name or phrase, also those inside longer ones. */
export function termsOf(text: string, lexicon: Lexicon): Term[] {
  const tokens = tokenize(text);
  const mentions = lexicon.mentions(tokens).map((mention) => mentionTerm(tokens, mention));
  return [...tokens.map((token, at) => wordTerm(tokens, token, at, [])), ...mentions];
}

/** The terms of a question: the longest name or phrase at each place stands for its words, so that nothing is counted twice. */
export function questionTerms(tokens: readonly Token[], lexicon: Lexicon): Term[] {
  const mentions = lexicon.mentions(tokens);
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length; ) {
    const here = mentions.filter((mention) => mention.from === at);
    const name = here.find((mention) => mention.entities.length > 0);
    const phrase = here.find((mention) => mention.concepts.length > 0);
    const token = tokens[at];
    if (!token) break;
    if (name) {
      terms.push(...nameTerms(tokens, name));
      at = name.to;
    } else if (phrase && phrase.to > at + 1) {
      terms.push(mentionTerm(tokens, phrase));
      at = phrase.to;
    } else {
      terms.push(wordTerm(tokens, token, at, phrase?.concepts ?? []));
      at += 1;
    }
  }
  return terms;
}

/** Where a name tells a place, it is that place and no government ("met in Moscow", but "talked to Moscow"). */
function nameTerms(tokens: readonly Token[], mention: Mention): Term[] {
  const { from, to, places, metonym, common } = mention;
  const [word] = tokens.slice(from, to);
  if (common && word && to - from === 1 && !isWordInCapitals(word)) return [commonNameTerm(tokens, word, mention)];
  if ((places.length === 0 && !metonym) || !standsAsPlace(tokens, from, to)) return [mentionTerm(tokens, mention)];
  if (!metonym) return [{ ...mentionTerm(tokens, { ...mention, entities: places }), place: true }];
  return tokens
    .slice(from, to)
    .map((token, at) => ({ ...wordTerm(tokens, token, from + at, []), name: true, place: true }));
}

/** "US" is not "us". */
function isWordInCapitals({ initials, word }: Token): boolean {
  return initials && commonnessOf(word) > 0;
}

/** "French" is said of France, but is no other word for it: it stands for itself first. */
function commonNameTerm(tokens: readonly Token[], token: Token, { from, to, places, entities }: Mention): Term {
  const place = standsAsPlace(tokens, from, to);
  const keys = (place ? places : entities).map((id) => `@${id}`);
  return { ...wordTerm(tokens, token, from, keys), name: true, stop: false, common: true, place };
}

function mentionTerm(tokens: readonly Token[], mention: Mention): Term {
  const keys = mention.entities.length > 0 ? mention.entities.map((id) => `@${id}`) : mention.concepts;
  const [key = '', ...also] = keys;
  return {
    key,
    text: tokens
      .slice(mention.from, mention.to)
      .map((token) => token.text)
      .join(' '),
    kind: mention.entities.length > 0 ? 'entity' : 'concept',
    also,
    name: mention.entities.length > 0,
    stop: false,
    common: mention.common,
    place: false,
    at: mention.from,
  };
}

function wordTerm(tokens: readonly Token[], token: Token, at: number, also: readonly string[]): Term {
  const key = keyOf(token.word);
  const number = key.startsWith('#');
  const day = number ? /^#(\d+)th$/u.exec(key)?.[1] : undefined;
  return {
    key,
    text: token.text,
    kind: number ? 'number' : 'word',
    // "June 30th" is June 30.
    also: day !== undefined && /^\d/u.test(token.word) ? [...also, `#${day}`] : also,
    name: token.initials || (token.capitalised && !startsSentence(tokens, at)),
    stop: isStopWord(token.word) && !token.initials,
    common: false,
    place: false,
    at,
  };
}

/** Whether a sentence may begin at this token, judged by the gap before it being longer than one space. */
function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return !before || !token || token.start - before.end > 1;
}
