/** The three models: what each is fitted on and by what. Pure. */

import { EXAMPLE_MEASURES } from '../../src/retrieval/example-scorer.js';
import { type LogisticModel, weightedSum } from '../../src/retrieval/logistic.js';
import { SIGNALS } from '../../src/retrieval/signals/index.js';
import { fitChoice } from './fit-choice.js';
import { fitLogistic } from './fit-logistic.js';
import type { Vector } from './matrix.js';
import { type MeasuredQuestion, rowsOf } from './measured-question.js';

export interface Models {
  readonly order: LogisticModel;
  readonly statement: LogisticModel;
}

/** Ridge penalties: without one, rare signals (a handful of questions each) get weights that do not carry over to other articles. */
const ORDER_RIDGE = 1;
const STATEMENT_RIDGE = 4;
const EXAMPLE_RIDGE = 1;

/** What sets one sentence apart from the others. */
const ORDERED_BY = SIGNALS.map(({ name }) => name);
/** Whether the best one answers: signals of mere position and length do not help here. */
const NOT_ANSWERED_BY = new Set([
  'answer-type',
  'swapped-names',
  'coverage-after',
  'coverage-before',
  'phrase-overlap',
  'closeness',
  'used-share',
  'length',
]);
const ANSWERED_BY = ORDERED_BY.filter((name) => !NOT_ANSWERED_BY.has(name));

/** The order by choosing among a question's sentences; then, for the first of them, whether the question has an answer at all. */
export function fitStatements(questions: readonly MeasuredQuestion[], without: readonly string[] = []): Models {
  const ordered = ORDERED_BY.filter((name) => !without.includes(name));
  const answered = ANSWERED_BY.filter((name) => !without.includes(name));
  const choices = questions.map((question) => ({ options: rowsOf(question, ordered), right: question.right }));
  const order = named(ordered, fitChoice(choices, ORDER_RIDGE, false), 0);
  const firsts = questions.flatMap((question) => {
    const first = question.contenders[firstBy(order, question)];
    return first === undefined
      ? []
      : [{ values: [...answered.map((name) => first[name] ?? 0), 1], positive: question.kind === 'single' }];
  });
  return { order, statement: withConstant(answered, fitLogistic(firsts, STATEMENT_RIDGE)) };
}

/** Choosing among a question's facts, or none of them. */
export function fitExamples(questions: readonly MeasuredQuestion[]): LogisticModel {
  const choices = questions.map((question) => ({
    options: rowsOf(question, EXAMPLE_MEASURES).map((row) => [...row, 1]),
    right: question.right,
  }));
  return withConstant(EXAMPLE_MEASURES, fitChoice(choices, EXAMPLE_RIDGE, true));
}

/** The place of the contender that a model puts first; -1 where there is none. */
export function firstBy(model: LogisticModel, { contenders }: MeasuredQuestion): number {
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  contenders.forEach((measured, at) => {
    const here = weightedSum(model, measured);
    if (here > highest) [best, highest] = [at, here];
  });
  return best;
}

function withConstant(names: readonly string[], weights: Vector): LogisticModel {
  return named(names, weights, weights.at(-1) ?? 0);
}

function named(names: readonly string[], weights: Vector, constant: number): LogisticModel {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    constant: round(constant),
    weights: Object.fromEntries(names.map((name, at) => [name, round(weights[at] ?? 0)])),
  };
}
