/** A weighted sum of measurements, and what a few hidden units add that look at how measurements act together. */

import { createSum, type LogisticModel } from './logistic.js';

/** Fitted by `npm run fit`. Without units it is the weighted sum alone. */
export interface NetModel extends LogisticModel {
  readonly units: readonly Unit[];
}

/** Adds its factor times the hyperbolic tangent of a sum of its own, of what the model's sum is of and in the same order. */
export interface Unit {
  readonly factor: number;
  readonly constant: number;
  readonly weights: readonly number[];
}

/** The function that makes one number (log odds) of measurements which come in the order of `names`. */
export function createNet(model: NetModel, names: readonly string[]): (values: ArrayLike<number>) => number {
  const sumOf = createSum(model, names);
  const { units } = model;
  const places = Int32Array.from(Object.keys(model.weights), (name) => names.indexOf(name));
  const weights = Float64Array.from(units.flatMap((unit) => unit.weights));
  const factors = Float64Array.from(units, ({ factor }) => factor);
  const constants = Float64Array.from(units, ({ constant }) => constant);
  return (values) => {
    let sum = sumOf(values);
    let next = 0;
    for (let unit = 0; unit < factors.length; unit++) {
      let own = constants[unit] as number;
      for (let at = 0; at < places.length; at++)
        own += (weights[next++] as number) * (values[places[at] as number] ?? 0);
      sum += (factors[unit] as number) * Math.tanh(own);
    }
    return sum;
  };
}
