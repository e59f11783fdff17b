import { describe, expect, it } from 'vitest';
import { type Choice, fitChoice } from '../../../scripts/fit/fit-choice.js';
import { dot } from '../../../scripts/fit/matrix.js';

/** Choices made by known weights, by the share that each option has under them: how often each is right follows the model. */
function choicesBy(weights: readonly number[], options: readonly (readonly number[])[], count: number): Choice[] {
  const powers = options.map((option) => Math.exp(dot(option, weights)));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.flatMap((power, at) =>
    new Array<Choice>(Math.round((count * power) / total)).fill({ options, right: [at] }),
  );
}

const OPTIONS = [
  [1, 0],
  [0, 1],
  [0.5, 0.5],
];

describe('the fit of a choice', () => {
  it('finds the weights that the choices were made by', () => {
    const [one = 0, other = 0] = fitChoice(choicesBy([2, -1], OPTIONS, 10_000), 0.0001, false);
    expect(one - other).toBeCloseTo(3, 2);
  });

  it('draws weights towards nothing with a penalty', () => {
    const choices = choicesBy([2, -1], OPTIONS, 100);
    const weak = fitChoice(choices, 0.01, false);
    const strong = fitChoice(choices, 100, false);
    expect(Math.hypot(...strong)).toBeLessThan(Math.hypot(...weak) / 2);
  });

  it('stays finite where one option is always right', () => {
    const weights = fitChoice([{ options: OPTIONS, right: [0] }], 1, false);
    expect(weights.every(Number.isFinite)).toBe(true);
    expect(weights[0]).toBeGreaterThan(weights[1] ?? 0);
  });

  it('counts choosing nothing where that is allowed, against a constant without penalty', () => {
    const choices: Choice[] = [
      ...new Array<Choice>(30).fill({ options: [[0, 1]], right: [0] }),
      ...new Array<Choice>(70).fill({ options: [[0, 1]], right: [] }),
    ];
    const [, constant = 0] = fitChoice(choices, 5, true);
    expect(1 / (1 + Math.exp(-constant))).toBeCloseTo(0.3, 3);
  });

  it('passes over a question without a right option where something must be chosen', () => {
    const choices = choicesBy([1, 0], OPTIONS, 100);
    expect(fitChoice([...choices, { options: OPTIONS, right: [] }], 1, false)).toEqual(fitChoice(choices, 1, false));
  });

  it('gives no weights for no choices', () => {
    expect(fitChoice([], 1, false)).toEqual([]);
  });
});
