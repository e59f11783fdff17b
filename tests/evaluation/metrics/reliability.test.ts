import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrationError, reliabilityBands } from '../../../src/evaluation/metrics/reliability.js';
import { scoredSample } from './make-scored.js';

const of = (score: number, signs: string) => [...signs].map((sign) => ({ score, positive: sign === '+' }));

describe('reliabilityBands', () => {
  test('Puts each confidence into its tenth, and 1 into the last.', () => {
    const bands = reliabilityBands([0, 0.1, 0.999, 1].flatMap((score) => of(score, '+')));
    expect(bands.map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 0.1, 1],
      [0.1, 0.2, 1],
      [0.9, 1, 2],
    ]);
  });

  test('Tells the mean confidence and the share that is right.', () => {
    expect(reliabilityBands([...of(0.25, '+'), ...of(0.75, '++-'), ...of(0.7, '-')])).toEqual([
      { from: 0.2, to: 0.3, count: 1, confidence: 0.25, right: 1 },
      { from: 0.7, to: 0.8, count: 4, confidence: 0.7375, right: 0.5 },
    ]);
  });
});

describe('calibrationError', () => {
  test.each([
    ['as often right as it says', of(0.75, '+++-'), 0],
    ['always sure and always wrong', of(1, '--'), 1],
    ['half of them off by .2', [...of(0.5, '+-'), ...of(0.8, '++')], 0.1],
  ])('Of a confidence that is %s.', (_label, scored, expected) => {
    expect(calibrationError(scored)).toBeCloseTo(expected, 10);
  });

  test('Is undefined for nothing, else from 0 to 1 whatever the order.', () => {
    expect(calibrationError([])).toBeUndefined();
    fc.assert(
      fc.property(scoredSample, (scored) => {
        const error = calibrationError(scored) ?? Number.NaN;
        expect(error).toBeGreaterThanOrEqual(0);
        expect(error).toBeLessThanOrEqual(1);
        expect(calibrationError(scored.toReversed())).toBeCloseTo(error, 10);
      }),
    );
  });
});
