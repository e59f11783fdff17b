/** Logistic regression, evaluated: a weighted sum of measurements turned into a probability. */

import { oncePer } from '../language/remember.js';

/** Weights by name, and the constant that is added to every sum. Fitted by `npm run fit`. */
export interface LogisticModel {
  readonly constant: number;
  readonly weights: Readonly<Record<string, number>>;
}

const weightsOf = oncePer(({ weights }: LogisticModel) => Object.entries(weights));

/** The sum itself: log odds. A measurement without a weight does not count. */
export function weightedSum(model: LogisticModel, measured: Readonly<Record<string, number>>): number {
  let sum = model.constant;
  for (const [name, weight] of weightsOf(model)) sum += weight * (measured[name] ?? 0);
  return sum;
}

/** Probability (0..1) for the measurements. */
export function probability(model: LogisticModel, measured: Readonly<Record<string, number>>): number {
  return 1 / (1 + Math.exp(-weightedSum(model, measured)));
}
