/** How questions that stand alone are answered, and what all follow-ups share. */

import type { Fact } from '../facts/fact.js';
import type { Answer, AnswerKind } from './answer.js';
import type { Judged } from './judge.js';
import type { Question } from './question.js';

/** That facts of one topic are what "what else?" asks for is a guess. */
export const SAME_TOPIC = 0.5;

/** Answers questions that stand alone. */
export interface Answering {
  /** Answers a question that stands alone; `passedOver` are facts that it is not about. */
  answer(question: Question, passedOver?: ReadonlySet<string>): Answer;
  compose(
    question: Question,
    kind: AnswerKind,
    facts: readonly Fact[],
    lead: string | null,
    judged: readonly Judged[],
    sure?: number,
  ): Answer;
  /** "The briefing doesn't". */
  readonly subject: string;
}

/** Whether something was answered. */
export function answers({ kind }: Answer): boolean {
  return kind === 'answer' || kind === 'list';
}

/** The judged with one of them first. */
export function withFirst(first: Judged, judged: readonly Judged[]): Judged[] {
  return [first, ...judged.filter((other) => other !== first)];
}
