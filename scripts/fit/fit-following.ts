/** Which sentence answers a follow-up: the fit, and how well it does on what was held back. Pure. */

import { FOLLOWING } from '../../src/retrieval/following.js';
import { createSum, type LogisticModel, sharesBesideNone } from '../../src/retrieval/logistic.js';
import { type Choice, fitChoice } from './fit-choice.js';
import { groupFolds } from './group-folds.js';
import { withConstant } from './models.js';

/** A question that was asked after a sentence was shown. */
export interface AskedAfter {
  /** Questions of one group are never in the fitted and the judged part at once. */
  readonly group: string;
  /** It leans on what was shown; else it was only asked after it. */
  readonly isFollowUp: boolean;
  /** For each sentence that may answer it what is measured, in the order of `FOLLOWING.names`. */
  readonly sentences: readonly (readonly number[])[];
  /** Places of the sentences that answer it. */
  readonly right: readonly number[];
  /** The text answers it, though perhaps by none of the sentences. */
  readonly isAnswerable: boolean;
}

export interface FollowingFigures {
  readonly answerable: number;
  /** Answered by a right sentence, and by another one. */
  readonly right: number;
  readonly wrong: number;
  readonly unanswerable: number;
  /** Rightly not answered. */
  readonly kept: number;
}

/** Penalty on the squares of the weights. */
const RIDGE = 1;

export function fitFollowing(questions: readonly AskedAfter[]): LogisticModel {
  const choices = questions.map(
    ({ sentences, right }): Choice => ({ options: sentences.map((measures) => [...measures, 1]), right }),
  );
  return withConstant(FOLLOWING.names, fitChoice(choices, RIDGE, true));
}

/** Of follow-ups, each of so many parts judged by the weights of the others; sentences are given from this probability on. */
export function validateFollowing(questions: readonly AskedAfter[], folds: number, least: number): FollowingFigures {
  const figures = { answerable: 0, right: 0, wrong: 0, unanswerable: 0, kept: 0 };
  for (const { fitted, heldBack } of groupFolds(questions, folds)) {
    const sumOf = createSum(fitFollowing(fitted), FOLLOWING.names);
    for (const { isFollowUp, isAnswerable, sentences, right } of heldBack) {
      if (!isFollowUp) continue;
      const shares = sharesBesideNone(sentences.map(sumOf));
      const highest = Math.max(0, ...shares);
      const isGiven = highest >= least;
      const isRight = right.includes(shares.indexOf(highest));
      figures[isAnswerable ? 'answerable' : 'unanswerable'] += 1;
      if (isAnswerable && isGiven) figures[isRight ? 'right' : 'wrong'] += 1;
      if (!isAnswerable && !isGiven) figures.kept += 1;
    }
  }
  return figures;
}
