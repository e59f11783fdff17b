/** The models: what each is fitted on and by what. Pure. */

import { EXAMPLE_MEASURES } from '../../src/retrieval/example-scorer.js';
import type { LogisticModel } from '../../src/retrieval/logistic.js';
import type { NetModel, Unit } from '../../src/retrieval/net.js';
import { ORDER_SUM, RELATIVE_SIGNALS } from '../../src/retrieval/relative-signals.js';
import { askedKinds } from '../../src/retrieval/signals/asked-kinds.js';
import { hints } from '../../src/retrieval/signals/hints.js';
import { SIGNALS } from '../../src/retrieval/signals/index.js';
import { WORD_SIGNALS } from '../../src/retrieval/word-signals/index.js';
import type { Judges } from './cross-validate.js';
import { type Choice, fitChoice } from './fit-choice.js';
import { fitNet, type NetChoice } from './fit-net.js';
import { dot, type Vector } from './matrix.js';
import { type MeasuredContender, type MeasuredQuestion, rowsOf, withOrder } from './measured-question.js';
import { round } from './round.js';
import { type WorthOf, worthBy } from './worth-by.js';

/** Which statement comes first, and whether it answers. */
export interface StatementModels extends Judges {
  readonly order: NetModel;
  readonly answer: NetModel;
}

export interface Models {
  readonly articles: StatementModels;
  readonly briefings: StatementModels;
}

/**
 * Hidden units of the order and of the answer. Without them two right sentences less of a hundred come first in briefings, and two right answers less
 * are given where as many near misses are kept back; with eight or sixteen no figure changes by half a point. In articles more near misses pass with them.
 */
const UNITS = { articles: 0, briefings: 12 };
/** Ridge penalty for signals of spread 1 where there are no units: without one, rare signals (a handful of questions each) get weights that do not carry over to other documents. */
const RIDGE = 3;
/** The same for the measures of example questions. */
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
  'own-theme',
  'support',
  ...hints.map(({ name }) => name),
]);
/** What these add up of words the units of briefings see of each word: all of them together change no figure there by half a point. */
const NOT_IN_BRIEFINGS = new Set([
  'coverage',
  'nearby-coverage',
  'soft-coverage',
  'soft-nouns',
  'soft-adjectives',
  'found-verbs',
  'last-word',
  'single-word',
  'unsaid-words',
  'unsaid-names',
  'missing-names',
  'missing-adjectives',
  'missing-nouns',
  'missing-numbers',
  'missing-verbs',
  'missing-modifier',
  'other-modifier',
  'heaviest-missing',
]);
const WORD_NAMES = WORD_SIGNALS.map(({ name }) => name);
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
  const weighed = articles.map((question) => ({ ...question, weight: ARTICLE_WEIGHT }));
  const wordNames = WORD_NAMES.filter(isUsed);
  const order = fitStatementNet(
    [...weighed, ...briefings],
    { names: ORDERED_BY.filter(isUsed), wordNames },
    'articles',
    false,
  );
  return { order, answer: fitAnswer(articles, order, { names: SIGNAL_NAMES.filter(isUsed), wordNames }, 'articles') };
}

/** The models of briefings. */
export function fitBriefings(briefings: readonly MeasuredQuestion[], without: readonly string[] = []): StatementModels {
  const isUsed = (name: string) => !NOT_IN_BRIEFINGS.has(name) && !without.includes(name);
  const wordNames = WORD_NAMES.filter(isUsed);
  const order = fitStatementNet(briefings, { names: ORDERED_BY.filter(isUsed), wordNames }, 'briefings', false);
  return { order, answer: fitAnswer(briefings, order, { names: SIGNAL_NAMES.filter(isUsed), wordNames }, 'briefings') };
}

function fitAnswer(
  questions: readonly MeasuredQuestion[],
  order: NetModel,
  { names, wordNames }: Inputs,
  documents: keyof typeof OFF_TOPIC_WEIGHT,
): NetModel {
  const orderOf = worthBy(order);
  const firsts = questions.flatMap((question) => {
    const at = firstBy(orderOf, question);
    const first = question.contenders[at];
    if (first === undefined) return [];
    return {
      contenders: [withOrder(first, orderOf(first))],
      right: question.right.includes(at) ? [0] : [],
      weight: question.kind === 'unknown' ? OFF_TOPIC_WEIGHT[documents] : 1,
    };
  });
  return fitStatementNet(firsts, { names: [...names, ORDER_SUM], wordNames }, documents, true);
}

/** What is chosen among: a question's contenders, or its first one and nothing. */
interface Contest {
  readonly contenders: readonly MeasuredContender[];
  readonly right: readonly number[];
  readonly weight?: number;
}

/** Names of what a model may look at: signals, and word signals. */
interface Inputs {
  readonly names: readonly string[];
  readonly wordNames: readonly string[];
}

/** All that is measured is brought to one spread around 0 first, so that the penalty bears on each alike. */
function fitStatementNet(
  contests: readonly Contest[],
  { names, wordNames }: Inputs,
  documents: keyof typeof UNITS,
  withNone: boolean,
): NetModel {
  const looksAt = UNITS[documents] > 0 ? wordNames : [];
  const places = looksAt.map((name) => WORD_NAMES.indexOf(name));
  const all = contests.flatMap(({ contenders }) => contenders);
  const ofSum = spreadsOf(names.map((name) => all.map(({ measures }) => measures[name] ?? 0)));
  const ofWords = spreadsOf(places.map((place) => all.flatMap(({ words }) => words.map((word) => word[place] ?? 0))));
  const choices = contests.map(({ contenders, right, weight = 1 }) => ({
    right,
    weight,
    options: contenders.map(({ measures, words }) => ({
      values: [...names.map((name, at) => ofSum.scale(measures[name] ?? 0, at)), ...(withNone ? [1] : [])],
      words: words.map((word) => places.map((place, at) => ofWords.scale(word[place] ?? 0, at))),
    })),
  }));
  const unitCount = UNITS[documents];
  const { weights, units } =
    unitCount > 0 ? fitNet(choices, unitCount, withNone) : { weights: fitSum(choices, withNone), units: [] };
  const sum = ofSum.unscale(weights.slice(0, names.length));
  const constant = withNone ? (weights.at(-1) ?? 0) - dot(sum, ofSum.means) : 0;
  return {
    ...named(names, sum, constant),
    looksAt,
    units: units
      .map((unit): Unit => {
        const own = ofWords.unscale(unit.weights);
        return {
          factor: round(unit.factor),
          constant: round(unit.constant - dot(own, ofWords.means)),
          weights: own.map(round),
        };
      })
      .filter(({ factor }) => factor !== 0),
  };
}

function fitSum(choices: readonly NetChoice[], withNone: boolean): Vector {
  const weighed = choices.flatMap(({ options, right, weight = 1 }) =>
    new Array<Choice>(weight).fill({ options: options.map(({ values }) => values), right }),
  );
  return fitChoice(weighed, RIDGE, withNone);
}

function spreadsOf(columns: readonly (readonly number[])[]) {
  const means = columns.map(meanOf);
  const spreads = columns.map(spreadOf);
  return {
    means,
    scale: (value: number, at: number) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1),
    /** Weights of what was scaled as weights of what was measured. */
    unscale: (weights: readonly number[]) => weights.map((weight, at) => weight / (spreads[at] ?? 1)),
  };
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Less is what sums of equal numbers are inexact by. */
const LEAST_SPREAD = 1e-6;

/** Standard deviation; 1 where all are the same. */
function spreadOf(values: readonly number[]): number {
  const mean = meanOf(values);
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return spread >= LEAST_SPREAD ? spread : 1;
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
export function firstBy(orderOf: WorthOf, { contenders }: MeasuredQuestion): number {
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  contenders.forEach((contender, at) => {
    const here = orderOf(contender);
    if (here > highest) [best, highest] = [at, here];
  });
  return best;
}

/** The weights by name; the last one is the constant. */
export function withConstant(names: readonly string[], weights: Vector): LogisticModel {
  return named(names, weights, weights.at(-1) ?? 0);
}

function named(names: readonly string[], weights: Vector, constant: number): LogisticModel {
  return {
    constant: round(constant),
    weights: Object.fromEntries(names.map((name, at) => [name, round(weights[at] ?? 0)])),
  };
}
