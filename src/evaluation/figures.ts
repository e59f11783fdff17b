/** Every figure that an evaluation tells: its name, what it means, and how it is measured. Pure. */

import { denies } from '../language/denial.js';
import { fold } from '../language/fold.js';
import { calibrationError } from './metrics/reliability.js';
import { mostRightAtPrecision } from './metrics/risk-coverage.js';
import { areaUnderCurve } from './metrics/roc-curve.js';
import type { Outcome } from './outcome.js';
import { isAnswerable, isMistyped, type QuestionKind } from './question-set.js';
import { answerableAgainst, rightAgainstWrong } from './scored-outcomes.js';

/** A figure of some outcomes. */
export interface Measured {
  /** 0..1. */
  readonly value: number;
  /** How many outcomes it is about. */
  readonly of: number;
}

export interface Figure {
  readonly label: string;
  /** A `share` is a count of the questions; a `score` is not. */
  readonly unit: 'share' | 'score';
  readonly better: 'higher' | 'lower';
  /** Undefined where there is nothing to measure. */
  measure(outcomes: readonly Outcome[]): Measured | undefined;
}

/** What an answer is asked to be in "coverage at 90 % precision". */
const PRECISION = 0.9;

/** By the name under which a saved result holds them; in the order in which they are shown. */
export const FIGURES = {
  all: share('decided rightly, all questions', () => true, isRight),
  single: share('single: right fact answered', ofKind('single'), isRight),
  singleFirst: share('single: right fact first in any case', ofKind('single'), ({ firstRight }) => firstRight),
  list: share('list: complete', ofKind('list'), isRight),
  listRecall: mean('list: recall', ofKind('list'), ({ recall }) => recall),
  listPrecision: mean(
    'list: precision of those answered',
    ({ question, verdict }) => question.kind === 'list' && verdict !== 'refused',
    ({ precision }) => precision,
  ),
  followup: share('follow-up: right fact answered', ofKind('followup'), isRight),
  unknown: share('unknown: not answered', ofKind('unknown'), isRight),
  nearmiss: share('near miss: not answered', ofKind('nearmiss'), isRight),
  refused: {
    ...share('answerable, but refused', canBeAnswered, ({ verdict }) => verdict === 'refused'),
    better: 'lower',
  },
  top1: share('top-1 of the candidates', standsAlone, ({ rank }) => rank === 1),
  top1Mistyped: share(
    'top-1 of the mistyped',
    (outcome) => standsAlone(outcome) && isMistyped(outcome.question.style),
    ({ rank }) => rank === 1,
  ),
  mrr: mean('MRR@10: mean of 1/rank', standsAlone, ({ rank }) => (rank === null ? 0 : 1 / rank)),
  offTopicAuc: area('AUC, answerable against unknown', 'unknown'),
  nearMissAuc: area('AUC, answerable against near miss', 'nearmiss'),
  nearMissAucAffirmative: area(
    'the same without negated questions',
    'nearmiss',
    ({ question }) => !denies(fold(question.question)),
  ),
  coverageAt90: {
    label: 'coverage at 90 % precision',
    unit: 'share',
    better: 'higher',
    measure(outcomes) {
      const answerable = outcomes.filter(canBeAnswered).length;
      const right = mostRightAtPrecision(rightAgainstWrong(outcomes), PRECISION);
      return measured(answerable === 0 ? undefined : right / answerable, answerable);
    },
  },
  calibrationError: {
    label: 'expected calibration error',
    unit: 'score',
    better: 'lower',
    measure: (outcomes) => measured(calibrationError(rightAgainstWrong(outcomes)), outcomes.length),
  },
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureName = keyof typeof FIGURES;

/** Figures by name, in their order; those that cannot be measured are absent. */
export type Figures = ReadonlyMap<FigureName, Measured>;

/** All names, in the order in which the figures are shown. */
export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[];

/** Measures every figure that these outcomes allow. */
export function measureFigures(outcomes: readonly Outcome[]): Figures {
  const figures = new Map<FigureName, Measured>();
  for (const name of FIGURE_NAMES) {
    const found = FIGURES[name].measure(outcomes);
    if (found) figures.set(name, found);
  }
  return figures;
}

function isRight({ verdict }: Outcome): boolean {
  return verdict === 'right';
}

function ofKind(kind: QuestionKind): (outcome: Outcome) => boolean {
  return ({ question }) => question.kind === kind;
}

function canBeAnswered({ question }: Outcome): boolean {
  return isAnswerable(question.kind);
}

/** Candidates are ranked for the question alone, so that those of a follow-up say nothing. */
function standsAlone(outcome: Outcome): boolean {
  return canBeAnswered(outcome) && outcome.question.context === undefined;
}

type Filter = (outcome: Outcome) => boolean;

function share(label: string, among: Filter, holds: Filter): Figure {
  return { ...mean(label, among, (outcome) => Number(holds(outcome))), unit: 'share' };
}

function mean(label: string, among: Filter, value: (outcome: Outcome) => number): Figure {
  return {
    label,
    unit: 'score',
    better: 'higher',
    measure(outcomes) {
      const chosen = outcomes.filter(among);
      const sum = chosen.reduce((total, outcome) => total + value(outcome), 0);
      return measured(chosen.length === 0 ? undefined : sum / chosen.length, chosen.length);
    },
  };
}

function area(label: string, kind: 'unknown' | 'nearmiss', among: Filter = () => true): Figure {
  return {
    label,
    unit: 'score',
    better: 'higher',
    measure(outcomes) {
      const scored = answerableAgainst(outcomes.filter(among), kind);
      return measured(areaUnderCurve(scored), scored.length);
    },
  };
}

function measured(value: number | undefined, of: number): Measured | undefined {
  return value === undefined ? undefined : { value, of };
}
