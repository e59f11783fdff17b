/** Logistic regression, evaluated: a weighted sum of measurements turned into a probability. */

/** Weights by name, and the constant that is added to every sum. Fitted by `npm run fit`. */
export interface LogisticModel {
  readonly constant: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The function that adds up measurements which come in the order of `names`, each by its weight, to log odds. */
export function createSum(
  { constant, weights }: LogisticModel,
  names: readonly string[],
): (values: ArrayLike<number>) => number {
  const factors = Float64Array.from(names, (name) => weights[name] ?? 0);
  return (values) => {
    let sum = constant;
    for (let at = 0; at < factors.length; at++) sum += (factors[at] as number) * (values[at] as number);
    return sum;
  };
}

/** The probability (0..1) of log odds. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
