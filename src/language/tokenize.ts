/** Cuts a text into words and numbers, with their places. */

import type { Span } from '../documents/document.js';
import { fold } from './fold.js';

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

/** Words and numbers in order. Hyphens part words ("US-Iran"), apostrophes do not ("doesn't"). */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    const number = /^\p{N}/u.test(written) && !/\p{L}/u.test(written);
    const capitalised = /^\p{Lu}/u.test(written);
    tokens.push({
      text: written,
      word: number ? written.replaceAll(',', '').normalize('NFKC') : bareWord(written),
      start: match.index,
      end: match.index + written.length,
      capitalised,
      initials: /^(?:\p{Lu}\.){2,}$|^\p{Lu}{2,5}(?:['’]s)?$/u.test(written),
      number,
    });
  }
  return tokens;
}

function bareWord(written: string): string {
  return fold(written).replaceAll('.', '').replace(/'s?$/u, '').replace(/s'$/u, 's');
}
