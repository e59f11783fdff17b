/**
 * How likely a sentence belongs into one answer with the best one: what each side promised, or why something was done and when, is seldom
 * told in a single sentence. Of sentences as they stand; facts that somebody reviewed belong together by their topics.
 */

import { asksSeveral } from './asks-several.js';
import { BELONGING_MODEL } from './belonging-model.js';
import { isLeaning } from './leaning.js';
import { boundedLog, logistic } from './logistic.js';
import { createMeasures } from './measures.js';
import type { Pair } from './pair.js';
import type { Contender } from './rank.js';
import { softCoverage } from './signals/soft-coverage.js';
import type { View } from './view.js';

/** What is compared: two contenders of one question. */
export type Compared = Pick<Contender, 'pair' | 'probability' | 'clearness'>;

/** Measures one sentence beside the best; 0..1 unless it is said otherwise. `several`: log odds that the question wants more than one. */
type Measure = (other: Compared, best: Compared, several: number) => number | boolean;

/** Less likely than this is as unlikely. */
const LEAST_LIKELY = 1e-6;
/** A sentence is this far behind (in log odds) at most; the farther ones are all strangers. */
const FARTHEST = 8;

const MEASURES: Readonly<Record<string, Measure>> = {
  /** Log of how much less likely it is, -8..0. */
  behind: (other, best) =>
    Math.max(-FARTHEST, boundedLog(other.probability, LEAST_LIKELY) - boundedLog(best.probability, LEAST_LIKELY)),
  /** Log of its probability, from -14 to 0. */
  likely: ({ probability }) => boundedLog(probability, LEAST_LIKELY),
  /** How clearly one stands out, by which two that belong together do not. */
  clearness: (_, best) => best.clearness,
  before: ({ pair }, best) => isSame(best.pair().setting.before, pair().view),
  after: ({ pair }, best) => isAfter(pair(), best.pair()),
  'two-apart': ({ pair }, best) =>
    isSame(best.pair().setting.twoBefore, pair().view) || isSame(pair().setting.twoBefore, best.pair().view),
  /** "It also …", right after the best. */
  'goes-on': ({ pair }, best) => isAfter(pair(), best.pair()) && isLeaning(pair().view),
  /** The share of the question's weight that it says and the best does not. */
  adds: ({ pair }, best) => addedShare(pair(), best.pair()),
  'soft-coverage': ({ pair }) => softCoverage.measure(pair()),
  'lexical-score': ({ pair }) => pair().bm25,
  /** In log odds. */
  'asks-several': (_, __, several) => several,
  /** The same, as far as the best stands out. */
  'clear-though-several': (_, best, several) => several * best.clearness,
};

/** What is measured and what it weighs; `several` is as `asksSeveral` gives it. */
export const BELONGING = createMeasures(MEASURES, BELONGING_MODEL);

/** The probability (0..1) that a contender belongs into one answer with the best of its question, given that that one answers it. */
export function belonging(other: Compared, best: Compared): number {
  return logistic(BELONGING.sum(BELONGING.measure(other, best, asksSeveral(best.pair().question))));
}

function isAfter({ setting }: Pair, best: Pair): boolean {
  return isSame(setting.before, best.view);
}

function isSame(one: View | undefined, other: View): boolean {
  return one?.fact.id === other.fact.id;
}

/** Terms of a question stand in one order whatever they are held against. */
function addedShare({ terms, total }: Pair, best: Pair): number {
  if (total === 0) return 0;
  let added = 0;
  for (let at = 0; at < terms.length; at++)
    if ((terms[at]?.strength ?? 0) > 0 && best.terms[at]?.strength === 0) added += terms[at]?.weight ?? 0;
  return added / total;
}
