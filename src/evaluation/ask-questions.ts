/** Asks a set's questions, each as if nobody had asked before but its own context. Synchronous, no I/O. */

import { contextOf } from '../retrieval/context-of.js';
import type { Footnote } from '../retrieval/footnote.js';
import { judgeAnswer, type Outcome } from './outcome.js';
import type { SetQuestion } from './question-set.js';

/** What asking needs besides the questions. */
export interface AskingOptions {
  /** Milliseconds from any beginning, never running backwards. */
  readonly clock: () => number;
  /** Told after every question how many have been asked. */
  readonly onAsked?: (count: number) => void;
}

/** The outcomes, in the order of the questions. The time of a question leaves out that of its context. */
export function askQuestions(
  footnote: Footnote,
  questions: readonly SetQuestion[],
  { clock, onAsked }: AskingOptions,
): Outcome[] {
  return questions.map((question, index) => {
    const context = question.context === undefined ? undefined : contextOf(footnote.ask(question.context));
    const started = clock();
    const answer = footnote.ask(question.question, context);
    const outcome = judgeAnswer(question, answer, clock() - started);
    onAsked?.(index + 1);
    return outcome;
  });
}
