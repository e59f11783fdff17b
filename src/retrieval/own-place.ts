/** Where a term stands among the words of its question. */

import { rememberLatest } from '../language/remember.js';
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
  return { first: at, end: at + (text === first.text ? 1 : Math.max(1, tokenize(text).length)) };
}

/** Of all terms of a question, which are the same for every fact. */
export const ownPlaces = rememberLatest((question: Question, terms: readonly { readonly term: Term }[]) =>
  terms.map(({ term }) => ownPlace(question, term)),
);
