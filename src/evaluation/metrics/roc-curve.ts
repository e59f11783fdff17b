/** The receiver operating characteristic: how well a score tells two sorts apart, wherever the line between them is drawn. Pure. */

import { type Scored, tallyByScore } from './tally-by-score.js';

/** What is let through when everything from some score on is. */
export interface RocPoint {
  /** Share of the negatives that is let through, 0..1. */
  readonly falsePositives: number;
  /** Share of the positives that is let through, 0..1. */
  readonly truePositives: number;
}

/** From (0, 0) to (1, 1), a point for each score that occurs; empty where one of the two sorts is missing. */
export function rocCurve(scored: readonly Scored[]): RocPoint[] {
  const positives = scored.filter(({ positive }) => positive).length;
  const negatives = scored.length - positives;
  if (positives === 0 || negatives === 0) return [];
  let passedPositives = 0;
  let passedNegatives = 0;
  const points: RocPoint[] = [{ falsePositives: 0, truePositives: 0 }];
  for (const tally of tallyByScore(scored)) {
    passedPositives += tally.positives;
    passedNegatives += tally.negatives;
    points.push({ falsePositives: passedNegatives / negatives, truePositives: passedPositives / positives });
  }
  return points;
}

/**
 * The probability that a positive scores higher than a negative, equal scores counting half: .5 is chance, 1 is perfect.
 * Trapezoids under the curve are exactly that (Hanley & McNeil 1982). Undefined where one of the two sorts is missing.
 */
export function areaUnderCurve(scored: readonly Scored[]): number | undefined {
  const points = rocCurve(scored);
  if (points.length === 0) return undefined;
  return points.reduce((area, point, index) => {
    const before = points[index - 1] ?? point;
    const width = point.falsePositives - before.falsePositives;
    return area + (width * (point.truePositives + before.truePositives)) / 2;
  }, 0);
}
