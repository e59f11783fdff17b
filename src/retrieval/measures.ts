/** Named measurements that a fitted sum weighs, written down as one table. */

import { createSum, type LogisticModel } from './logistic.js';

export interface Measures<About extends readonly unknown[]> {
  /** In order. */
  readonly names: readonly string[];
  /** All of them, in the order of the names. */
  measure(...about: About): number[];
  /** Log odds, of what was measured. */
  sum(measured: ArrayLike<number>): number;
}

/** Measures by a table of functions, and weighs by a model that goes by the same names. */
export function createMeasures<About extends readonly unknown[]>(
  table: Readonly<Record<string, (...about: About) => number | boolean>>,
  model: LogisticModel,
): Measures<About> {
  const names = Object.keys(table);
  const all = Object.values(table);
  return {
    names,
    measure: (...about) => all.map((measure) => Number(measure(...about))),
    sum: createSum(model, names),
  };
}
