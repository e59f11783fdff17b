/** The fitted weights. Written by `npm run fit`; not to be edited by hand. */

import type { LogisticModel } from './logistic.js';

/** P(the fact answers), from a statement's signals. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -4.27,
  weights: {
    'lexical-score': 2.39,
    coverage: 0.62,
    'nearby-coverage': 0.81,
    'letter-overlap': 2.6,
    'first-match': 0.7,
    'word-order': 0.54,
    'answer-type': 0.3,
    'missing-names': -3.87,
    'swapped-names': 0.02,
    'other-number': -0.69,
    denial: -3.94,
    opposite: -1.32,
    'heaviest-missing': -0.86,
    'last-word': -0.1,
  },
};

/** P(the fact answers), from its example questions. */
export const EXAMPLE_MODEL: LogisticModel = {
  constant: -6.29,
  weights: {
    likeness: 7.73,
    'second-likeness': 4.94,
    letters: 4.89,
    'same-asked': 0.63,
    'own-coverage': -1.31,
    'example-coverage': 0.17,
    'example-score': 0.59,
  },
};
