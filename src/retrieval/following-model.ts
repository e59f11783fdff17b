/** The fitted weights of follow-ups. Written by `npm run fit:following`; not to be edited by hand. */

import type { LogisticModel } from './logistic.js';

/** Which sentence answers a follow-up, if any; fitted on those to the briefings in `scripts/fit/briefings`. */
export const FOLLOWING_MODEL: LogisticModel = {
  constant: 1.663,
  weights: {
    alone: 0.601,
    'best-alone': 0.273,
    completed: 0.279,
    behind: -0.003,
    'says-own': 0.692,
    vetoed: -2.015,
    'shown-no-cause': -0.691,
    'same-section': 1.241,
    'no-content': 4.666,
    'yes-no': 0.052,
    length: -0.037,
    'shown-though-long': -2.744,
    'next-though-long': -1.823,
    shown: 0.025,
    next: 2.257,
    before: 1.02,
    near: 0.349,
    elsewhere: 1.103,
    bare: 0.821,
    'shown-bare': 2.002,
    'next-bare': 0.442,
    others: 0.649,
    'shown-others': -1.16,
    'next-others': 0.811,
    pointing: -0.28,
    'shown-pointing': 0.516,
    'next-pointing': 0.923,
    changed: 0.549,
    'shown-changed': 0.724,
    'next-changed': 0.405,
    short: 0.327,
    'shown-short': 0.408,
    'next-short': 0.666,
  },
};
