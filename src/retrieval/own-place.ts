/** Where a term stands among the words of its question. */

import { tokenize } from '../language/tokenize.js';
import type { Question } from './question.js';
import type { Term } from './terms.js';

export interface OwnPlace {
  /** Place of its first word among `tokens`. */
  readonly first: number;
  /** Place behind its last word. */
  readonly end: number;
}

/** Undefined for what a follow-up takes over from the question before, which has its place there. */
export function ownPlace(
  { tokens }: Pick<Question, 'tokens'>,
  { at, text }: Pick<Term, 'at' | 'text'>,
): OwnPlace | undefined {
  const first = tokens[at];
  if (first === undefined || !text.startsWith(first.text)) return undefined;
  return { first: at, end: at + Math.max(1, tokenize(text).length) };
}
