import { describe, expect, it } from 'vitest';
import { type Choice, fitChoice } from '../../../scripts/fit/fit-choice.js';
import { fitNet, type Net } from '../../../scripts/fit/fit-net.js';
import { dot } from '../../../scripts/fit/matrix.js';

/** What is right has both measurements of one sign: no weighted sum of them tells it. */
const TOGETHER: readonly Choice[] = Array.from({ length: 400 }, (_, at): Choice => {
  const sign = at % 2 === 0 ? 1 : -1;
  const options = [
    [sign, -sign],
    [sign, sign],
    [-sign, sign],
  ];
  return { options, right: [1] };
});

function shareRight(choices: readonly Choice[], { weights, units }: Net): number {
  const worth = (option: readonly number[]) =>
    dot(weights, option) +
    units.reduce((sum, unit) => sum + unit.factor * Math.tanh(unit.constant + dot(unit.weights, option)), 0);
  const isRight = ({ options, right }: Choice) => {
    const worths = options.map(worth);
    return right.includes(worths.indexOf(Math.max(...worths)));
  };
  return choices.filter(isRight).length / choices.length;
}

describe('the fit of hidden units', () => {
  it('learns what no weighted sum tells: that measurements belong together', () => {
    const alone = fitChoice(TOGETHER, 1, false);
    expect(shareRight(TOGETHER, { weights: alone, units: [] })).toBeLessThan(0.8);
    expect(shareRight(TOGETHER, fitNet(TOGETHER, 8))).toBe(1);
  });

  it('is the same each time', () => {
    expect(fitNet(TOGETHER, 3)).toEqual(fitNet(TOGETHER, 3));
  });

  it('passes over questions without a right option, and those with only one', () => {
    const nothing: readonly Choice[] = [
      { options: [[1, 1]], right: [0] },
      {
        options: [
          [0, 1],
          [1, 0],
        ],
        right: [],
      },
    ];
    expect(fitNet([...TOGETHER, ...nothing], 2)).toEqual(fitNet(TOGETHER, 2));
  });
});
