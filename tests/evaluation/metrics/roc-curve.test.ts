import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaUnderCurve, rocCurve } from '../../../src/evaluation/metrics/roc-curve.js';
import type { Scored } from '../../../src/evaluation/metrics/tally-by-score.js';
import { makeScored, scoredSample } from './make-scored.js';

/** By its meaning: every positive against every negative. */
function compareAllPairs(scored: readonly Scored[]): number {
  const positives = scored.filter(({ positive }) => positive);
  const negatives = scored.filter(({ positive }) => !positive);
  const wins = positives.flatMap((a) =>
    negatives.map((b): number => (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0)),
  );
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}

describe('areaUnderCurve', () => {
  test.each([
    ['perfect', '+ + - -', 1],
    ['reversed', '- - + +', 0],
    ['all tied', '++--', 0.5],
    ['one pair of four wrong', '+ - + -', 0.75],
    ['one pair of four tied', '+ +- -', 0.875],
  ])('%s (%s) is %d.', (_label, ranks, expected) => {
    expect(areaUnderCurve(makeScored(ranks))).toBe(expected);
  });

  test('Is the share of pairs in the right order, ties counting half.', () => {
    fc.assert(
      fc.property(scoredSample, (scored) => {
        const area = areaUnderCurve(scored);
        const both = new Set(scored.map(({ positive }) => positive)).size === 2;
        if (both) expect(area).toBeCloseTo(compareAllPairs(scored), 10);
        else expect(area).toBeUndefined();
      }),
    );
  });
});

describe('rocCurve', () => {
  test('Has a point for each score, from nothing let through to everything.', () => {
    expect(rocCurve(makeScored('+ +- -'))).toEqual([
      { falsePositives: 0, truePositives: 0 },
      { falsePositives: 0, truePositives: 0.5 },
      { falsePositives: 0.5, truePositives: 1 },
      { falsePositives: 1, truePositives: 1 },
    ]);
  });

  test('Is empty where there is nothing to tell apart.', () => {
    expect(rocCurve(makeScored('+ +'))).toEqual([]);
    expect(rocCurve([])).toEqual([]);
  });
});
