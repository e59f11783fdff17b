/** What came of a question: the one place that says what is right. Pure. */

import type { Fact } from '../facts/fact.js';
import type { Answer, AnswerKind } from '../retrieval/answer.js';
import { isAnswerable, type SetQuestion } from './question-set.js';

/**
 * - `right`: answered with the right fact first, or with all of a list, or rightly not answered.
 * - `incomplete`: a list of which only some was cited.
 * - `refused`: not answered, though the text answers it.
 * - `wrong`: answered with another fact.
 * - `answered`: answered, though the text doesn't.
 */
export const VERDICTS = ['right', 'incomplete', 'refused', 'wrong', 'answered'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A question with what was answered, judged. */
export interface Outcome {
  readonly question: SetQuestion;
  readonly verdict: Verdict;
  readonly kind: AnswerKind;
  /** Probability, 0..1, that `firstRight`, as the answer gives it. */
  readonly confidence: number;
  /** Whether the first fact shown, or the best candidate where none is, answers the question, whatever the kind. */
  readonly firstRight: boolean;
  /** Place, from 1, of the first candidate that answers the question; null where none of the ten does. */
  readonly rank: number | null;
  /** Share of the gold parts that the answer cites; 0 where it is no answer or the question has none. */
  readonly recall: number;
  /** Share of the facts given as the answer that are right; 0 where it is no answer. */
  readonly precision: number;
  /** Names of the agreement checks that kept the fact shown as nearest from being the answer; empty where it is one. */
  readonly objections: readonly string[];
  /** Statements that were shown, first the lead if there is one. */
  readonly shown: readonly string[];
  /** Milliseconds that the question took. */
  readonly ms: number;
}

/** Whether a fact rests on one of these parts of the text: one of its quotes contains the part, or is contained in it. */
export function cites(fact: Fact, parts: readonly string[]): boolean {
  return fact.citations.some(({ quote }) => parts.some((part) => quote.includes(part) || part.includes(quote)));
}

/** Judges what a question was answered. */
export function judgeAnswer(question: SetQuestion, answer: Answer, ms: number): Outcome {
  const isRight = (fact: Fact) => cites(fact, [...question.gold, ...question.acceptable]);
  const given = isGiven(answer.kind) ? answer.facts : [];
  const first = answer.facts[0] ?? answer.candidates[0]?.fact;
  const rank = answer.candidates.findIndex(({ fact }) => isRight(fact)) + 1;
  return {
    question,
    verdict: judge(question, given, isRight),
    kind: answer.kind,
    confidence: answer.confidence,
    firstRight: first !== undefined && isRight(first),
    rank: rank === 0 ? null : rank,
    recall: share(question.gold, (part) => given.some((fact) => cites(fact, [part]))),
    precision: share(given, isRight),
    objections: answer.kind === 'closest' ? objectionsTo(first, answer) : [],
    shown: [...(answer.lead === null ? [] : [answer.lead]), ...answer.facts.map(({ statement }) => statement)],
    ms,
  };
}

function objectionsTo(fact: Fact | undefined, { candidates }: Answer): string[] {
  const candidate = candidates.find((each) => each.fact.id === fact?.id);
  return candidate?.why.vetoes.map(({ check }) => check) ?? [];
}

/** Whether facts are given as the answer, not only as what is nearest. */
function isGiven(kind: AnswerKind): boolean {
  return kind === 'answer' || kind === 'list';
}

function judge(question: SetQuestion, given: readonly Fact[], isRight: (fact: Fact) => boolean): Verdict {
  const [first] = given;
  if (!isAnswerable(question.kind)) return first ? 'answered' : 'right';
  if (!first) return 'refused';
  if (question.kind !== 'list') return isRight(first) ? 'right' : 'wrong';
  if (question.gold.every((part) => given.some((fact) => cites(fact, [part])))) return 'right';
  return given.some(isRight) ? 'incomplete' : 'wrong';
}

/** How many of them, 0..1; 0 of none. */
function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}
