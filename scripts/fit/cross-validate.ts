/** How well models do on what they were not fitted on: each group is judged by models fitted on all the others. Pure. */

import { areaUnderCurve } from '../../src/evaluation/metrics/roc-curve.js';
import type { Sample } from '../../src/retrieval/calibration.js';
import type { LogisticModel } from '../../src/retrieval/logistic.js';
import type { NetModel } from '../../src/retrieval/net.js';
import { groupFolds } from './group-folds.js';
import { type MeasuredQuestion, withOrder } from './measured-question.js';
import { type WorthOf, worthBy } from './worth-by.js';

/** The models that judge one part. */
export interface Judges {
  readonly order: LogisticModel | NetModel;
  readonly answer: LogisticModel | NetModel;
}

export interface Figures {
  readonly top1: number;
  readonly mrr: number;
  readonly mistyped: number;
  /** Area under the curve, answerable questions against those on other subjects and near misses. */
  readonly offTopic: number;
  readonly nearMiss: number;
  /** Each question's confidence and whether the first contender was right. */
  readonly samples: readonly Sample[];
}

/** `folds` groups of groups; by default each group is one. */
export function crossValidate(
  questions: readonly MeasuredQuestion[],
  folds: number,
  fitPart: (part: readonly MeasuredQuestion[]) => Judges,
): Figures {
  const results: { question: MeasuredQuestion; rank: number; score: number }[] = [];
  for (const { fitted, heldBack } of groupFolds(questions, folds)) {
    const { order, answer } = fitPart(fitted);
    const judge = createJudge(worthBy(order), worthBy(answer));
    for (const question of heldBack) results.push({ question, ...judge(question) });
  }
  const plain = results.filter(({ question }) => question.kind === 'single' && !question.mistyped);
  const mistyped = results.filter(({ question }) => question.mistyped);
  const share = (part: typeof results) => part.filter(({ rank }) => rank === 1).length / part.length;
  const area = (kind: MeasuredQuestion['kind']) =>
    areaUnderCurve([
      ...plain.map(({ score }) => ({ score, positive: true })),
      ...results.filter(({ question }) => question.kind === kind).map(({ score }) => ({ score, positive: false })),
    ]) ?? Number.NaN;
  return {
    top1: share(plain),
    mrr: plain.reduce((sum, { rank }) => sum + (rank > 0 && rank <= 10 ? 1 / rank : 0), 0) / plain.length,
    mistyped: share(mistyped),
    offTopic: area('unknown'),
    nearMiss: area('nearmiss'),
    samples: results.map(({ rank, score }) => ({ confidence: 1 / (1 + Math.exp(-score)), right: rank === 1 })),
  };
}

function createJudge(orderOf: WorthOf, answerOf: WorthOf) {
  return ({ contenders, right }: MeasuredQuestion) => {
    const sorted = contenders
      .map((contender, at) => ({ at, contender, worth: orderOf(contender) }))
      .sort((a, b) => b.worth - a.worth);
    const [first] = sorted;
    return {
      rank: sorted.findIndex(({ at }) => right.includes(at)) + 1,
      score: first ? answerOf(withOrder(first.contender, first.worth)) : Number.NEGATIVE_INFINITY,
    };
  };
}
