/** The models: what each is fitted on and by what. Pure. */

import { EXAMPLE_MEASURES } from '../../src/retrieval/example-scorer.js';
import type { LogisticModel } from '../../src/retrieval/logistic.js';
import type { NetModel } from '../../src/retrieval/net.js';
import { ORDER_SUM, RELATIVE_SIGNALS } from '../../src/retrieval/relative-signals.js';
import { askedKinds } from '../../src/retrieval/signals/asked-kinds.js';
import { hints } from '../../src/retrieval/signals/hints.js';
import { SIGNALS } from '../../src/retrieval/signals/index.js';
import type { Judges } from './cross-validate.js';
import { fitChoice } from './fit-choice.js';
import { fitLogistic } from './fit-logistic.js';
import { fitNet } from './fit-net.js';
import { dot, type Vector } from './matrix.js';
import { type MeasuredQuestion, rowsOf } from './measured-question.js';
import { round } from './round.js';
import { type SumOf, sumByName } from './sum-by-name.js';

/** Which statement comes first, and whether it answers. */
export interface StatementModels extends Judges {
  readonly order: NetModel;
}

export interface Models {
  readonly articles: StatementModels;
  readonly briefings: StatementModels;
}

/** Ridge penalties: without one, rare signals (a handful of questions each) get weights that do not carry over to other documents. That of the order is for signals of spread 1, and for an order without hidden units; with them `fitNet` has a penalty of its own. */
const ORDER_RIDGE = 3;
/**
 * Hidden units of the order. In briefings sixteen put nearly one right sentence more of a hundred first that were not fitted on, eight half as
 * many, and thirty-two no more; articles gain nothing by them.
 */
const ORDER_UNITS = { articles: 0, briefings: 16 };
/** With 1 the near misses of briefings lose a point of the area under the curve; with .1 they gain half a point, and articles lose a quarter against other subjects. */
const ANSWER_RIDGE = 0.3;
const EXAMPLE_RIDGE = 1;

/** These say whether anything is told of what was asked, or what kind of question it is, and not which sentence comes nearest; measured of the first one only. */
const NOT_ORDERED_BY = new Set([
  'last-word',
  'word-order',
  'other-number',
  'missing-modifier',
  'verb-denial',
  'opposite',
  'nearby-coverage',
  'coverage',
  'soft-coverage',
  'theme',
  'unsaid-names',
  'yes-no',
  'question-length',
  'unsaid-words',
  'single-word',
  ...askedKinds.map(({ name }) => name),
]);
/** These put one sentence more of sixty first in briefings, and one less of a hundred and sixty in articles, which do without them. */
const NOT_IN_ARTICLES = new Set([
  'theme-before',
  'theme-after',
  'likest-word',
  'own-coverage',
  'own-soft-coverage',
  'own-theme',
  'support',
  'synonym-coverage',
  ...hints.map(({ name }) => name),
]);
const SIGNAL_NAMES = SIGNALS.map(({ name }) => name);
const ORDERED_BY = [...SIGNAL_NAMES.filter((name) => !NOT_ORDERED_BY.has(name)), ...Object.values(RELATIVE_SIGNALS)];
/**
 * What an article's question counts for beside a briefing's, of which there are six times as many with an answer: with 3, or with three times the ridge
 * penalty, one right sentence less of five hundred comes first in articles, and three less of a hundred that are asked with typing errors.
 */
const ARTICLE_WEIGHT = 6;
/**
 * Each question on another subject counts so often: to answer one is worse than to answer a near miss, of which the sets have more. For
 * briefings, with 12 one question in seventy on another subject is answered that 24 keeps back, and half a right answer more of a hundred is given;
 * articles have no need of it.
 */
const OFF_TOPIC_WEIGHT = { articles: 6, briefings: 24 };

/** What statements are fitted on. */
export interface StatementSets {
  /** Questions to encyclopedic articles, whose writers had the text before them and half of which have no answer. */
  readonly articles: readonly MeasuredQuestion[];
  /** Questions to briefings, as they are asked by people who have not read the text. */
  readonly briefings: readonly MeasuredQuestion[];
}

/**
 * For either kind of document the order, by choosing among a question's sentences, and then, for the first of them, whether the question has an
 * answer at all. Near misses of articles are made with the text before one's eyes and keep its words, those of briefings are what people ask who
 * have not read it: one model for both cost four points of the area under the curve of near misses in briefings and two in articles. Of the order
 * articles learn from briefings, too (a point), but not the other way round (half a point less).
 */
export function fitStatements(sets: StatementSets, without: readonly string[] = []): Models {
  return { articles: fitArticles(sets, without), briefings: fitBriefings(sets.briefings, without) };
}

/** The models of articles; the order is learnt from briefings, too. */
export function fitArticles({ articles, briefings }: StatementSets, without: readonly string[] = []): StatementModels {
  const isUsed = (name: string) => !NOT_IN_ARTICLES.has(name) && !without.includes(name);
  const weighed = new Array<typeof articles>(ARTICLE_WEIGHT).fill(articles).flat();
  const order = fitOrder([...weighed, ...briefings], ORDERED_BY.filter(isUsed), 'articles');
  return { order, answer: fitAnswer(articles, order, SIGNAL_NAMES.filter(isUsed), OFF_TOPIC_WEIGHT.articles) };
}

/** The models of briefings. */
export function fitBriefings(briefings: readonly MeasuredQuestion[], without: readonly string[] = []): StatementModels {
  const isUsed = (name: string) => !without.includes(name);
  const order = fitOrder(briefings, ORDERED_BY.filter(isUsed), 'briefings');
  return { order, answer: fitAnswer(briefings, order, SIGNAL_NAMES.filter(isUsed), OFF_TOPIC_WEIGHT.briefings) };
}

function fitAnswer(
  questions: readonly MeasuredQuestion[],
  order: NetModel,
  names: readonly string[],
  offTopicWeight: number,
): LogisticModel {
  const orderOf = sumByName(order);
  const firsts = questions.flatMap((question) => {
    const at = firstBy(orderOf, question);
    const first = question.contenders[at];
    if (first === undefined) return [];
    const values = [...names.map((name) => first[name] ?? 0), orderOf(first), 1];
    const example = { values, positive: question.right.includes(at) };
    return new Array<typeof example>(question.kind === 'unknown' ? offTopicWeight : 1).fill(example);
  });
  return withConstant([...names, ORDER_SUM], fitLogistic(firsts, ANSWER_RIDGE));
}

/** Signals are brought to one spread around 0 first, so that the penalty bears on each alike. */
function fitOrder(
  questions: readonly MeasuredQuestion[],
  names: readonly string[],
  documents: keyof typeof ORDER_UNITS,
): NetModel {
  const rows = questions.map((question) => rowsOf(question, names));
  const columns = names.map((_, at) => rows.flatMap((options) => options.map((row) => row[at] ?? 0)));
  const means = columns.map(meanOf);
  const spreads = columns.map(spreadOf);
  const choices = questions.map(({ right }, at) => ({
    options: (rows[at] ?? []).map((row) =>
      row.map((value, column) => (value - (means[column] ?? 0)) / (spreads[column] ?? 1)),
    ),
    right,
  }));
  const unitCount = ORDER_UNITS[documents];
  const { weights, units } =
    unitCount > 0 ? fitNet(choices, unitCount) : { weights: fitChoice(choices, ORDER_RIDGE, false), units: [] };
  const ofSignals = (row: readonly number[]) => row.map((weight, at) => weight / (spreads[at] ?? 1));
  return {
    ...named(names, ofSignals(weights), 0),
    units: units.map((unit) => ({
      factor: round(unit.factor),
      constant: round(unit.constant - dot(ofSignals(unit.weights), means)),
      weights: ofSignals(unit.weights).map(round),
    })),
  };
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation; 1 where all are the same. */
function spreadOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}

/** Choosing among a question's facts, or none of them. */
export function fitExamples(questions: readonly MeasuredQuestion[]): LogisticModel {
  const choices = questions.map((question) => ({
    options: rowsOf(question, EXAMPLE_MEASURES).map((row) => [...row, 1]),
    right: question.right,
  }));
  return withConstant(EXAMPLE_MEASURES, fitChoice(choices, EXAMPLE_RIDGE, true));
}

/** The place of the contender that an order puts first; -1 where there is none. */
export function firstBy(orderOf: SumOf, { contenders }: MeasuredQuestion): number {
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  contenders.forEach((measured, at) => {
    const here = orderOf(measured);
    if (here > highest) [best, highest] = [at, here];
  });
  return best;
}

function withConstant(names: readonly string[], weights: Vector): LogisticModel {
  return named(names, weights, weights.at(-1) ?? 0);
}

function named(names: readonly string[], weights: Vector, constant: number): LogisticModel {
  return {
    constant: round(constant),
    weights: Object.fromEntries(names.map((name, at) => [name, round(weights[at] ?? 0)])),
  };
}
