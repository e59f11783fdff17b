/** What it costs to answer more: the share that is wrong, against the share that is answered. Pure. */

import { type Scored, tallyByScore } from './tally-by-score.js';

/** What comes of answering everything from some confidence on. */
export interface RiskCoveragePoint {
  /** How many are answered, and how many of them rightly. */
  readonly answered: number;
  readonly right: number;
  /** Share of all that is answered, above 0 to 1. */
  readonly coverage: number;
  /** Share of those answered that is wrong, 0..1. */
  readonly risk: number;
}

/** A point for each confidence that occurs, from the surest on; `positive` is being right. Empty for nothing. */
export function riskCoverageCurve(scored: readonly Scored[]): RiskCoveragePoint[] {
  let right = 0;
  let answered = 0;
  return tallyByScore(scored).map(({ positives, negatives }) => {
    right += positives;
    answered += positives + negatives;
    return { answered, right, coverage: answered / scored.length, risk: (answered - right) / answered };
  });
}

/** How many at most are answered rightly while at least `precision` (0..1) of the answers are right. */
export function mostRightAtPrecision(scored: readonly Scored[], precision: number): number {
  const within = riskCoverageCurve(scored).filter(({ right, answered }) => right / answered >= precision);
  return Math.max(0, ...within.map(({ right }) => right));
}
