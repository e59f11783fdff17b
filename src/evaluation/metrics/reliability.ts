/** Whether a confidence of 0.9 means 90 %. Pure. */

import type { Scored } from './tally-by-score.js';

/** Those with a confidence of at least `from` and below `to` (the last band holds 1 as well). */
export interface ReliabilityBand {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence. */
  readonly confidence: number;
  /** Share that is right. */
  readonly right: number;
}

/** Ten are usual, so that figures can be compared with those of others (Guo et al. 2017). */
const BANDS = 10;

/** The bands that hold something, lowest first; `score` is the confidence, 0..1, and `positive` is being right. */
export function reliabilityBands(scored: readonly Scored[]): ReliabilityBand[] {
  const members = Array.from({ length: BANDS }, (): Scored[] => []);
  for (const each of scored) members[Math.min(BANDS - 1, Math.floor(each.score * BANDS))]?.push(each);
  return members.flatMap((band, index) => {
    if (band.length === 0) return [];
    const confidence = band.reduce((sum, { score }) => sum + score, 0) / band.length;
    const right = band.filter(({ positive }) => positive).length / band.length;
    return [{ from: index / BANDS, to: (index + 1) / BANDS, count: band.length, confidence, right }];
  });
}

/** Expected calibration error: how far confidence is from the share that is right, on average over all; undefined for nothing. */
export function calibrationError(scored: readonly Scored[]): number | undefined {
  if (scored.length === 0) return undefined;
  return reliabilityBands(scored).reduce(
    (sum, { count, confidence, right }) => sum + (count / scored.length) * Math.abs(confidence - right),
    0,
  );
}
