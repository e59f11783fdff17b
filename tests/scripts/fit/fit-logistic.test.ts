import { expect, it } from 'vitest';
import { fitLogistic } from '../../../scripts/fit/fit-logistic.js';

it('finds the curve that positives were drawn from', () => {
  const examples = [-2, -1, 0, 1, 2].flatMap((value) => {
    const positives = Math.round(10_000 / (1 + Math.exp(-(1.5 * value - 0.5))));
    return Array.from({ length: 10_000 }, (_, at) => ({ values: [value, 1], positive: at < positives }));
  });
  const [slope, constant] = fitLogistic(examples, 0.001);
  expect(slope).toBeCloseTo(1.5, 2);
  expect(constant).toBeCloseTo(-0.5, 2);
});
