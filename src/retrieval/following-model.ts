/** The fitted weights of follow-ups. Written by `npm run fit:following`; not to be edited by hand. */

import type { LogisticModel } from './logistic.js';

/** Which sentence answers a follow-up, if any; fitted on those to the briefings in `scripts/fit/briefings`. */
export const FOLLOWING_MODEL: LogisticModel = {
  constant: 1.528,
  weights: {
    alone: 0.584,
    'best-alone': 0.224,
    completed: 0.309,
    behind: -0.012,
    'says-own': 0.588,
    vetoed: -2.11,
    'shown-no-cause': -0.852,
    'same-section': 0.966,
    'no-content': 4.515,
    'yes-no': 0.16,
    length: 0.208,
    'shown-though-long': -2.326,
    'next-though-long': -2.242,
    shown: 0.097,
    next: 2.587,
    before: 1.371,
    near: 0.68,
    elsewhere: 1.161,
    bare: 0.55,
    'shown-bare': 1.938,
    'next-bare': 0.157,
    others: 0.835,
    'shown-others': -0.926,
    'next-others': 0.605,
    pointing: -0.069,
    'shown-pointing': 0.572,
    'next-pointing': 1.063,
    changed: 0.965,
    'shown-changed': 0.718,
    'next-changed': 0.489,
    short: 0.447,
    'shown-short': 0.332,
    'next-short': 0.528,
  },
};
