import type { LogisticModel } from '../../src/retrieval/logistic.js';

/** The weighted sum of measurements by name: log odds. A measurement without a weight does not count. */
export function weightedSum({ constant, weights }: LogisticModel, measured: Readonly<Record<string, number>>): number {
  return Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (measured[name] ?? 0), constant);
}
