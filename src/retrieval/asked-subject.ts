/** Whom a question says to do or to be something ("What does Iran want?", "Is Iran open to talks?"). */

import { isFormOfBe, isHelpingVerb } from '../language/auxiliaries.js';
import { isPastForm } from '../language/past-forms.js';
import { rememberLatest } from '../language/remember.js';
import type { Token } from '../language/tokenize.js';
import type { Question } from './question.js';
import type { Term } from './terms.js';

export interface AskedSubject {
  /** An entity: the base's own, or a country that everybody knows. */
  readonly term: Term;
  /** It is asked what the subject is, rather than what it does or is doing. */
  readonly isBeing: boolean;
  /** It is asked what is done to the subject: "Was Oman visited?" */
  readonly isDoneTo: boolean;
  /** The words behind it up to the next grammar word, without an article: "head" of "the head of the council". */
  readonly predicate: readonly Term[];
}

/** Undefined where the question says nothing of an entity that it names first behind a form of "do", "be" or the like. */
export const askedSubject = rememberLatest(({ terms, tokens }: Question): AskedSubject | undefined => {
  for (const [at, { stop, at: here }] of terms.entries()) {
    const word = stop ? (tokens[here]?.word ?? '') : '';
    const isBe = isFormOfBe(word);
    if (!isBe && !isHelpingVerb(word)) continue;
    const place = terms[at + 1]?.text.toLowerCase() === 'the' ? at + 2 : at + 1;
    const term = terms[place];
    const isSubject = term?.kind === 'entity' && !/['’]s?$/u.test(term.text);
    if (!isSubject && isBe) continue;
    if (!isSubject) return undefined;
    // "Where is Oman?" says no more of it, and of "Who is the foreign minister?" the entity is what is asked for.
    const predicate = predicateFrom(terms, place + 1);
    if (isBe && predicate.length === 0) continue;
    const behind = tokens.slice(terms[place + 1]?.at ?? tokens.length);
    const isDoneTo = isPassive(behind, isBe);
    return { term, isBeing: isBe && !isDoneTo && !/ing$/u.test(behind[0]?.word ?? ''), isDoneTo, predicate };
  }
  return undefined;
});

function predicateFrom(terms: readonly Term[], from: number): readonly Term[] {
  const behind = terms.slice(/^(?:an?|the)$/iu.test(terms[from]?.text ?? '') ? from + 1 : from);
  const end = behind.findIndex(({ stop }) => stop);
  return end < 0 ? behind : behind.slice(0, end);
}

/** "Was Oman visited?", "has Iran been warned?" */
function isPassive(behind: readonly Token[], isBe: boolean): boolean {
  const [first, second] = behind;
  if (first === undefined) return false;
  if (isBe && isPastForm(first.word)) return true;
  return /^(?:be|been|being|get|got)$/u.test(first.word) && second !== undefined && isPastForm(second.word);
}
