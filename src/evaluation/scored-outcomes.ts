/** Outcomes as the measures of a score take them: confidence, with what it should have told. Pure. */

import type { Scored } from './metrics/tally-by-score.js';
import type { Outcome } from './outcome.js';
import { isAnswerable, isMistyped } from './question-set.js';

/**
 * Answerable questions against those of one unanswerable kind: does confidence tell them apart? Mistyped ones are left out, since a
 * typing error lowers confidence, and a set may have mistyped questions of one sort only.
 */
export function answerableAgainst(outcomes: readonly Outcome[], kind: 'unknown' | 'nearmiss'): Scored[] {
  return outcomes
    .filter(({ question }) => isAnswerable(question.kind) || question.kind === kind)
    .filter(({ question }) => !isMistyped(question.style))
    .map(({ question, confidence }) => ({ score: confidence, positive: isAnswerable(question.kind) }));
}

/** All questions: does confidence tell whether the first fact answers them? */
export function rightAgainstWrong(outcomes: readonly Outcome[]): Scored[] {
  return outcomes.map(({ confidence, firstRight }) => ({ score: confidence, positive: firstRight }));
}
