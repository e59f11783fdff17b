/** Outcomes as the measures of a score take them: confidence, with what it should have told. Pure. */

import type { Scored } from './metrics/tally-by-score.js';
import type { Outcome } from './outcome.js';
import { isAnswerable } from './question-set.js';

/** Answerable questions against those of one unanswerable kind: does confidence tell them apart? */
export function answerableAgainst(outcomes: readonly Outcome[], kind: 'unknown' | 'nearmiss'): Scored[] {
  return outcomes
    .filter(({ question }) => isAnswerable(question.kind) || question.kind === kind)
    .map(({ question, confidence }) => ({ score: confidence, positive: isAnswerable(question.kind) }));
}

/** All questions: does confidence tell whether the first fact answers them? */
export function rightAgainstWrong(outcomes: readonly Outcome[]): Scored[] {
  return outcomes.map(({ confidence, firstRight }) => ({ score: confidence, positive: firstRight }));
}
