/** Which questions want several sentences, and what belongs into one answer: the fit, and how well it does on what was held back. Pure. */

import { areaUnderCurve } from '../../src/evaluation/metrics/roc-curve.js';
import { SEVERAL } from '../../src/retrieval/asks-several.js';
import { BELONGING, type Compared } from '../../src/retrieval/belonging.js';
import { createSum, type LogisticModel, logistic } from '../../src/retrieval/logistic.js';
import { fitChoice } from './fit-choice.js';
import { groupFolds } from './group-folds.js';
import { withConstant } from './models.js';

export interface BelongingModels {
  readonly several: LogisticModel;
  readonly belonging: LogisticModel;
}

/** A question with an answer. */
export interface AskedQuestion {
  /** Questions of one group are never in the fitted and the judged part at once. */
  readonly group: string;
  readonly isList: boolean;
  /** In the order of `SEVERAL.names`. */
  readonly cues: readonly number[];
  /** The parts of the text that a whole answer gives. */
  readonly gold: readonly string[];
  /** The sentence that is given, if one is. */
  readonly best: Sentence | undefined;
  /** The others that nothing speaks against, likeliest first; none where none is given. */
  readonly others: readonly Sentence[];
}

export interface Sentence {
  readonly contender: Compared;
  /** It is a part of the answer, or may be. */
  readonly right: boolean;
  /** The parts of the answer that it gives. */
  readonly gives: readonly string[];
}

export interface BelongingFigures {
  /** Area under the curve, questions for several sentences against those for one. */
  readonly several: number;
  readonly lists: number;
  /** Lists that were answered and of which all parts are given. */
  readonly complete: number;
  /** Sentences that are given beside the best one: of the answer, and not. */
  readonly right: number;
  readonly wrong: number;
  readonly singles: number;
  /** Of those, how many are given more than one sentence. */
  readonly lengthened: number;
}

/** Penalty on the squares of the weights; there are thousands of samples for a dozen weights, so that it hardly matters. */
const RIDGE = 1;

export function fitBelonging(questions: readonly AskedQuestion[]): BelongingModels {
  const several = fitLogistic(
    SEVERAL.names,
    questions.map(({ cues, isList }) => ({ values: cues, holds: isList })),
  );
  const severalOf = createSum(several, SEVERAL.names);
  const belonging = fitLogistic(
    BELONGING.names,
    questions.flatMap(({ cues, best, others }) => {
      if (!best) return [];
      const wants = severalOf(cues);
      return others.map(({ contender, right }) => ({
        values: BELONGING.measure(contender, best.contender, wants),
        holds: right,
      }));
    }),
  );
  return { several, belonging };
}

function fitLogistic(
  names: readonly string[],
  samples: readonly { readonly values: readonly number[]; readonly holds: boolean }[],
): LogisticModel {
  const choices = samples.map(({ values, holds }) => ({ options: [[...values, 1]], right: holds ? [0] : [] }));
  return withConstant(names, fitChoice(choices, RIDGE, true));
}

/** Each of so many parts is judged by the weights of the others; sentences are given from this probability on. */
export function validateBelonging(questions: readonly AskedQuestion[], folds: number, least: number): BelongingFigures {
  const figures = { lists: 0, complete: 0, right: 0, wrong: 0, singles: 0, lengthened: 0 };
  const wanted: { score: number; positive: boolean }[] = [];
  for (const { fitted, heldBack } of groupFolds(questions, folds)) {
    const { several, belonging } = fitBelonging(fitted);
    const severalOf = createSum(several, SEVERAL.names);
    const sumOf = createSum(belonging, BELONGING.names);
    for (const { isList, cues, gold, best, others } of heldBack) {
      const wants = severalOf(cues);
      wanted.push({ score: wants, positive: isList });
      figures[isList ? 'lists' : 'singles'] += 1;
      if (!best) continue;
      const given = others.filter(
        ({ contender }) => logistic(sumOf(BELONGING.measure(contender, best.contender, wants))) >= least,
      );
      const told = new Set([best, ...given].flatMap(({ gives }) => gives));
      const right = given.filter((sentence) => sentence.right).length;
      figures.right += right;
      figures.wrong += given.length - right;
      if (isList && gold.every((part) => told.has(part))) figures.complete += 1;
      if (!isList && given.length > 0) figures.lengthened += 1;
    }
  }
  return { ...figures, several: areaUnderCurve(wanted) ?? Number.NaN };
}
