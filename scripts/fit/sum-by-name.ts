import type { LogisticModel } from '../../src/retrieval/logistic.js';
import { createNet, type NetModel } from '../../src/retrieval/net.js';

/** A model as the function of measurements by name that gives log odds. What has no weight does not count, and what is not there counts as 0. */
export function sumByName(model: LogisticModel | NetModel): (measured: Readonly<Record<string, number>>) => number {
  const net: NetModel = { inputs: [], units: [], ...model };
  const names = [...new Set([...Object.keys(net.weights), ...net.inputs])];
  const sumOf = createNet(net, names);
  return (measured) => sumOf(names.map((name) => measured[name] ?? 0));
}
