/** A question's words as they were meant, typing errors mended and capitals kept. */

import { fold } from '../language/fold.js';
import { tokenize } from '../language/tokenize.js';
import type { Question } from './question.js';
import type { Term } from './terms.js';

type Mended = Pick<Question, 'text' | 'mended'>;

/** The word that a term was meant to be; as written where it was not mended. */
export function meantWord({ mended }: Pick<Mended, 'mended'>, { text }: Pick<Term, 'text'>): string {
  return mended.find(({ typed }) => typed === text)?.taken ?? text;
}

/** That word as dictionaries know it: folded, without a possessive 's. */
export function foldedWord(mended: Pick<Mended, 'mended'>, term: Pick<Term, 'text'>): string {
  return fold(meantWord(mended, term)).replace(/'s$/u, '');
}

/** The text with mended words in the place of mistyped ones. */
export function mendedText({ text, mended }: Mended): string {
  if (mended.length === 0) return text;
  let result = '';
  let at = 0;
  for (const token of tokenize(text)) {
    const word = meantWord({ mended }, token);
    if (word === token.text) continue;
    result += text.slice(at, token.start) + word;
    at = token.end;
  }
  return result + text.slice(at);
}
