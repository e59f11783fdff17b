/** The fitted weights of follow-ups. Written by `npm run fit:following`; not to be edited by hand. */

import type { LogisticModel } from './logistic.js';

/** Which sentence answers a follow-up, if any; fitted on those to the briefings in `scripts/fit/briefings`. */
export const FOLLOWING_MODEL: LogisticModel = {
  constant: 2.99,
  weights: {
    alone: 0.641,
    completed: 0.343,
    behind: 0.055,
    vetoed: -2.112,
    'shown-no-cause': -0.683,
    'same-section': 0.911,
    'no-content': 1.609,
    length: -0.108,
    'shown-though-long': -2.832,
    'next-though-long': -2.103,
    shown: -0.605,
    next: 1.871,
    before: 1.134,
    near: 0.318,
    bare: 0.907,
    'shown-bare': 2.203,
    'next-bare': 0.852,
    others: 1.564,
    'shown-others': -1.12,
    'next-others': 1.218,
    pointing: -0.318,
    'shown-pointing': 0.832,
    'next-pointing': 1.482,
    changed: 0.209,
    'shown-changed': 1.143,
    'next-changed': 0.961,
    short: -0.033,
    'shown-short': 0.862,
    'next-short': 1.23,
  },
};
