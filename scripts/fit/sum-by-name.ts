import type { LogisticModel } from '../../src/retrieval/logistic.js';
import { createNet, type NetModel } from '../../src/retrieval/net.js';

/** Gives log odds of measurements by name. */
export type SumOf = (measured: Readonly<Record<string, number>>) => number;

/** A model as a function. What has no weight does not count, and what is not there counts as 0. */
export function sumByName(model: LogisticModel | NetModel): SumOf {
  const net: NetModel = { units: [], ...model };
  const names = Object.keys(net.weights);
  const sumOf = createNet(net, names);
  return (measured) => sumOf(names.map((name) => measured[name] ?? 0));
}
