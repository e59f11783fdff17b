import { describe, expect, it } from 'vitest';
import { fitChoice } from '../../../scripts/fit/fit-choice.js';
import { fitNet, type Net, type NetChoice, type NetOption } from '../../../scripts/fit/fit-net.js';
import { dot } from '../../../scripts/fit/matrix.js';

/** What is right has a word with both measurements of one sign: no weighted sum of them tells it, and there are as many of each in all. */
const TOGETHER: readonly NetChoice[] = Array.from({ length: 400 }, (_, at): NetChoice => {
  const sign = at % 2 === 0 ? 1 : -1;
  const apart = [
    [sign, -sign],
    [-sign, sign],
  ];
  const together = [
    [sign, sign],
    [-sign, -sign],
  ];
  const options = [apart, together, apart].map((words): NetOption => ({ values: [sign, 1], words }));
  return { options, right: [1] };
});

function worthOf({ weights, units }: Net, { values, words }: NetOption): number {
  const ofWord = (word: ArrayLike<number>) =>
    units.reduce(
      (sum, unit) => sum + unit.factor * Math.tanh(unit.constant + dot(unit.weights, [...Array.from(word)])),
      0,
    );
  return dot(weights, values) + words.reduce((sum, word) => sum + ofWord(word), 0);
}

function shareRight(choices: readonly NetChoice[], net: Net): number {
  const isRight = ({ options, right }: NetChoice) => {
    const worths = options.map((option) => worthOf(net, option));
    return right.includes(worths.indexOf(Math.max(...worths)));
  };
  return choices.filter(isRight).length / choices.length;
}

describe('the fit of hidden units', () => {
  it('learns what no weighted sum tells: that what is measured of a word belongs together', () => {
    const sums = TOGETHER.map(({ options, right }) => ({
      options: options.map(({ words }) => [0, 1].map((at) => words.reduce((sum, word) => sum + (word[at] ?? 0), 0))),
      right,
    }));
    expect(fitChoice(sums, 1, false).every((weight) => Math.abs(weight) < 1e-6)).toBe(true);
    expect(shareRight(TOGETHER, fitNet(TOGETHER, 8, false))).toBe(1);
  });

  it('is the same each time', () => {
    expect(fitNet(TOGETHER, 3, false)).toEqual(fitNet(TOGETHER, 3, false));
  });

  it('passes over questions without a right option, and those with only one', () => {
    const [first] = TOGETHER;
    if (first === undefined) throw new Error('There is no question.');
    const nothing: readonly NetChoice[] = [
      { options: first.options.slice(0, 1), right: [0] },
      { ...first, right: [] },
    ];
    expect(fitNet([...TOGETHER, ...nothing], 2, false)).toEqual(fitNet(TOGETHER, 2, false));
  });

  it('tells what is right from nothing where nothing may be chosen, and the surer the more it weighs', () => {
    const good: NetOption = { values: [1, 1], words: [[1, 0]] };
    const bad: NetOption = { values: [-1, 1], words: [[0, 1]] };
    const choices = (weight: number): NetChoice[] =>
      Array.from({ length: 3_000 }, (_, at) =>
        at % 2 === 0 ? { options: [good], right: [0] } : { options: [bad], right: [], weight },
      );
    const even = fitNet(choices(1), 2, true);
    expect(worthOf(even, good)).toBeGreaterThan(1);
    expect(worthOf(even, bad)).toBeLessThan(-1);
    expect(worthOf(fitNet(choices(24), 2, true), bad)).toBeLessThan(worthOf(even, bad));
  });
});
