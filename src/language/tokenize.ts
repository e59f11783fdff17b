/** Cuts a text into words and numbers, with their places. */

import type { Span } from '../documents/document.js';
import { fold } from './fold.js';
import { remember } from './remember.js';

/** A word or a number. The span points into the text as it was given. */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Folded, without a possessive 's; full stops of initials removed ("U.S." -> "us"). */
  readonly word: string;
  /** Written with a capital letter. */
  readonly capitalised: boolean;
  /** A short abbreviation in capitals ("US", "E.U."), which is not the word that it folds to ("us"). */
  readonly initials: boolean;
  readonly number: boolean;
}

const INITIALS = /(?:\p{Lu}\.){2,}/u;
const NUMBER = /\p{N}+(?:[.,]\p{N}+)*/u;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/u;
const TOKEN = new RegExp(`${INITIALS.source}|${NUMBER.source}(?![\\p{L}\\p{N}])|${WORD.source}`, 'gu');

/** What a token is by itself, wherever it stands: most words come again and again. */
type Shape = Omit<Token, keyof Span | 'text'>;
const REMEMBERED = 20_000;
/** Longer ones hardly come again, and would take much room. */
const LONGEST_REMEMBERED = 40;
const knownShapeOf = remember(REMEMBERED, shapeOf);

/** Whoever reads a text reads it for several things one after another: words, names, vocabulary. */
const TEXTS_REMEMBERED = 64;
const LONGEST_TEXT_REMEMBERED = 500;
const knownTokensOf = remember(TEXTS_REMEMBERED, cut);

/** Words and numbers in order. Hyphens part words ("US-Iran"), apostrophes do not ("doesn't"). */
export function tokenize(text: string): readonly Token[] {
  return text.length <= LONGEST_TEXT_REMEMBERED ? knownTokensOf(text) : cut(text);
}

function cut(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const written = match[0];
    const { word, capitalised, initials, number } =
      written.length <= LONGEST_REMEMBERED ? knownShapeOf(written) : shapeOf(written);
    const start = match.index;
    tokens.push({ text: written, word, start, end: start + written.length, capitalised, initials, number });
  }
  return tokens;
}

function shapeOf(written: string): Shape {
  const number = /^\p{N}/u.test(written) && !/\p{L}/u.test(written);
  return {
    word: number ? written.replaceAll(',', '').normalize('NFKC') : bareWord(written),
    capitalised: /^\p{Lu}/u.test(written),
    initials: /^(?:\p{Lu}\.){2,}$|^\p{Lu}{2,5}(?:['’]s)?$/u.test(written),
    number,
  };
}

function bareWord(written: string): string {
  return fold(written).replaceAll('.', '').replace(/'s?$/u, '').replace(/s'$/u, 's');
}
