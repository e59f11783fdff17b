/** The fitted weights of what belongs together. Written by `npm run fit:belonging`; not to be edited by hand. */

import type { LogisticModel } from './logistic.js';

/** P(a question wants more than one sentence), fitted on those to the briefings in `scripts/fit/briefings`. */
export const SEVERAL_MODEL: LogisticModel = {
  constant: -3.417,
  weights: {
    and: 2.83,
    or: 2.194,
    each: 1.138,
    parts: 1.869,
    plural: 0.812,
    'plural-verb': 0.351,
    wide: 1.241,
    only: -0.985,
    how: 0.64,
    amount: -1.712,
    'when-or-where': -1.391,
    why: -0.711,
    'yes-no': -2.633,
    long: 0.332,
  },
};

/** P(a sentence belongs into one answer with the best), fitted on the same. */
export const BELONGING_MODEL: LogisticModel = {
  constant: -1.266,
  weights: {
    behind: 0.4,
    likely: 0.273,
    clearness: 2.129,
    before: 0.926,
    after: 0.689,
    'two-apart': 0.692,
    'goes-on': 0.556,
    adds: 0.041,
    'soft-coverage': -1.621,
    'lexical-score': 3.67,
    'asks-several': 0.057,
    'clear-though-several': 0.501,
  },
};
