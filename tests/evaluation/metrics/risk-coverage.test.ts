import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostRightAtPrecision, riskCoverageCurve } from '../../../src/evaluation/metrics/risk-coverage.js';
import type { Scored } from '../../../src/evaluation/metrics/tally-by-score.js';
import { makeScored, scoredSample } from './make-scored.js';

/** By its meaning: tries every confidence as the threshold. */
function tryEveryThreshold(scored: readonly Scored[], precision: number): number {
  const counts = scored.map(({ score }) => {
    const answered = scored.filter((other) => other.score >= score);
    const right = answered.filter(({ positive }) => positive).length;
    return right / answered.length >= precision ? right : 0;
  });
  return Math.max(0, ...counts);
}

describe('riskCoverageCurve', () => {
  test('Answers the surest first, and those of one confidence together.', () => {
    expect(riskCoverageCurve(makeScored('+ +- -'))).toEqual([
      { answered: 1, right: 1, coverage: 0.25, risk: 0 },
      { answered: 3, right: 2, coverage: 0.75, risk: 1 / 3 },
      { answered: 4, right: 2, coverage: 1, risk: 0.5 },
    ]);
  });

  test('Is empty for nothing.', () => {
    expect(riskCoverageCurve([])).toEqual([]);
  });
});

describe('mostRightAtPrecision', () => {
  test.each([
    ['exactly nine of ten', `${'+ '.repeat(9)}-`, 9],
    ['a mistake that later ones make up for', `- ${'+ '.repeat(9)}- -`, 9],
    ['a mistake that nothing makes up for', '- + + +', 0],
    ['nothing', '-', 0],
  ])('Finds %s.', (_label, ranks, expected) => {
    expect(mostRightAtPrecision(makeScored(ranks.trim()), 0.9)).toBe(expected);
  });

  test('Is the best of all thresholds.', () => {
    fc.assert(
      fc.property(scoredSample, fc.constantFrom(0.5, 0.8, 0.9, 1), (scored, precision) => {
        expect(mostRightAtPrecision(scored, precision)).toBe(tryEveryThreshold(scored, precision));
      }),
    );
  });
});
