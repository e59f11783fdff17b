/** The fitted weights of what belongs together. Written by `npm run fit:belonging`; not to be edited by hand. */

import type { LogisticModel } from './logistic.js';

/** P(a question wants more than one sentence), fitted on those to the briefings in `scripts/fit/briefings`. */
export const SEVERAL_MODEL: LogisticModel = {
  constant: -3.287,
  weights: {
    and: 2.706,
    or: 2.134,
    each: 1.113,
    parts: 1.855,
    plural: 0.748,
    'plural-verb': 0.338,
    wide: 1.213,
    only: -0.911,
    how: 0.641,
    amount: -1.818,
    'when-or-where': -1.412,
    why: -0.8,
    'yes-no': -2.734,
    long: 0.257,
  },
};

/** P(a sentence belongs into one answer with the best), fitted on the same. */
export const BELONGING_MODEL: LogisticModel = {
  constant: -0.969,
  weights: {
    behind: 0.373,
    likely: 0.319,
    clearness: 1.985,
    before: 0.943,
    after: 0.639,
    'two-apart': 0.665,
    'goes-on': 0.571,
    adds: 0.489,
    'soft-coverage': -1.625,
    'lexical-score': 2.795,
    'asks-several': 0.074,
    'clear-though-several': 0.473,
  },
};
