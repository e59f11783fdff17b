/** A question's words as they were meant, typing errors mended and capitals kept. */

import { tokenize } from '../language/tokenize.js';
import type { Question } from './question.js';
import type { Term } from './terms.js';

type Mended = Pick<Question, 'text' | 'mended'>;

/** The word that a term was meant to be; as written where it was not mended. */
export function meantWord({ mended }: Pick<Mended, 'mended'>, { text }: Pick<Term, 'text'>): string {
  return mended.find(({ typed }) => typed === text)?.taken ?? text;
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
