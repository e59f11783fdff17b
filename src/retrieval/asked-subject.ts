/** Whom a question says to do or to be something ("What does Iran want?", "Is Iran open to talks?"). */

import { rememberLatest } from '../language/remember.js';
import type { Question } from './question.js';
import type { Term } from './terms.js';

const DOING = new Set('do does did will has have had would can could should must may might'.split(' '));
const BEING = new Set('is are was were'.split(' '));

export interface AskedSubject {
  /** An entity of the base. */
  readonly term: Term;
  /** It is asked what the subject is, or is doing, rather than what it does. */
  readonly isBeing: boolean;
}

/** Undefined where the question says nothing of an entity that it names first behind a form of "do", "be" or the like. */
export const askedSubject = rememberLatest(({ terms }: Question): AskedSubject | undefined => {
  for (const [at, { stop, text }] of terms.entries()) {
    const word = stop ? text.toLowerCase() : '';
    const isBeing = BEING.has(word);
    if (!isBeing && !DOING.has(word)) continue;
    const place = terms[at + 1]?.text.toLowerCase() === 'the' ? at + 2 : at + 1;
    const term = terms[place];
    const isSubject = term?.kind === 'entity' && !/['’]s?$/u.test(term.text);
    // "Where is Oman?" says no more of it, and of "Who is the foreign minister?" the entity is what is asked for.
    if (isBeing && !(isSubject && saysMore(terms, place + 1))) continue;
    return isSubject ? { term, isBeing } : undefined;
  }
  return undefined;
});

/** "Open", "the host": what somebody may be. */
function saysMore(terms: readonly Term[], from: number): boolean {
  const [first, second] = terms.slice(from, from + 2);
  return (/^(?:an?|the)$/iu.test(first?.text ?? '') ? second : first)?.stop === false;
}
