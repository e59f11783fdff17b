/** Logistic regression, evaluated: a weighted sum of measurements turned into a probability. */

/** Weights by name, and the constant that is added to every sum. Fitted by `npm run fit` and the fits that follow it. */
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

/** Log of a probability, of which less than `least` (above 0) tells nothing. */
export function boundedLog(probability: number, least: number): number {
  return Math.log(Math.max(least, probability));
}

/** The share (0..1) of each among all and none of them, by their log odds against none (conditional logit). */
export function sharesBesideNone(odds: readonly number[]): number[] {
  const highest = Math.max(0, ...odds);
  const powers = odds.map((each) => Math.exp(each - highest));
  const total = powers.reduce((sum, each) => sum + each, Math.exp(-highest));
  return powers.map((each) => each / total);
}
