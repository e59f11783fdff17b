/** What every measure of a score begins with: how many of each sort have each score. Pure. */

/** A score with what it should have told: whether the thing scored is of the sort that should score high. */
export interface Scored {
  readonly score: number;
  readonly positive: boolean;
}

/** All that have one score. */
export interface Tally {
  readonly score: number;
  readonly positives: number;
  readonly negatives: number;
}

/** One tally for each score that occurs, highest first, so that equal scores are never told apart by their order. */
export function tallyByScore(scored: readonly Scored[]): Tally[] {
  const tallies = new Map<number, Tally>();
  for (const { score, positive } of scored) {
    const { positives = 0, negatives = 0 } = tallies.get(score) ?? {};
    tallies.set(score, { score, positives: positives + Number(positive), negatives: negatives + Number(!positive) });
  }
  return [...tallies.values()].sort((a, b) => b.score - a.score);
}
