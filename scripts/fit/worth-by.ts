import { createSum, type LogisticModel } from '../../src/retrieval/logistic.js';
import { createWordSum, type NetModel } from '../../src/retrieval/net.js';
import { WORD_SIGNALS } from '../../src/retrieval/word-signals/index.js';
import type { MeasuredContender } from './measured-question.js';

/** Gives log odds of a contender. */
export type WorthOf = (contender: MeasuredContender) => number;

const WORD_NAMES = WORD_SIGNALS.map(({ name }) => name);

/** A model as a function. What has no weight does not count, and what is not there counts as 0. */
export function worthBy(model: LogisticModel | NetModel): WorthOf {
  const names = Object.keys(model.weights);
  const sumOf = createSum(model, names);
  const wordSumOf = 'units' in model ? createWordSum(model, WORD_NAMES) : () => 0;
  return ({ measures, words }) => {
    const all = Float64Array.from(words.flatMap((word) => [...word]));
    return sumOf(names.map((name) => measures[name] ?? 0)) + wordSumOf(all);
  };
}
