/** Logistic regression, evaluated: a weighted sum of measurements turned into a probability. */

/** Weights by name, and the constant that is added to every sum. Fitted by `npm run fit`. */
export interface LogisticModel {
  readonly constant: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Probability (0..1) for the measurements; a measurement without a weight does not count. */
export function probability(model: LogisticModel, measured: Readonly<Record<string, number>>): number {
  let sum = model.constant;
  for (const [name, weight] of Object.entries(model.weights)) sum += weight * (measured[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
