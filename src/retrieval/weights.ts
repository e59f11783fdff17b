/**
 * The fitted weights. Written by `npm run fit`; not to be edited by hand.
 *
 * The first two were fitted on questions and articles of SQuAD 2.0 (Rajpurkar, Jia & Liang 2018, "Know What You Don't Know",
 * https://rajpurkar.github.io/SQuAD-explorer/), licensed CC BY-SA 4.0, the first also on the briefings in `scripts/fit/briefings`, which were
 * written for that; the third on CLINC150 (Larson et al. 2019, "An Evaluation
 * Dataset for Intent Classification and Out-of-Scope Prediction", https://github.com/clinc/oos-eval), licensed CC BY 3.0. Neither text is
 * contained here.
 */

import type { Calibration } from './calibration.js';
import type { LogisticModel } from './logistic.js';

/** Which statement comes first: the sum only orders the contenders of one question. */
export const ORDER_MODEL: LogisticModel = {
  constant: 0,
  weights: {
    'lexical-score': 13.049,
    'letter-overlap': 5.77,
    'first-match': 1.185,
    'answer-type': 1.196,
    'missing-names': -5.621,
    denial: -0.391,
    'heaviest-missing': -2.965,
    closeness: 0.377,
    'coverage-after': -0.087,
    'coverage-before': 3.308,
    length: -2.714,
    'missing-adjectives': 2.933,
    'missing-nouns': 1.22,
    'missing-numbers': -9.4,
    'missing-verbs': 0.917,
    'other-modifier': -0.115,
    'phrase-overlap': 2.906,
    'used-share': -10.259,
    'leaning-coverage': 3.001,
    leaning: 0.025,
    'found-verbs': 1.142,
    'asked-noun': 0.417,
    'like-asked': 7.712,
    'nearby-gain': 2.311,
    'soft-nouns': 1.64,
    'soft-adjectives': 1.124,
    'unasked-number': -0.111,
    'relative-lexical-score': -1.844,
    'relative-soft-coverage': 1.169,
    'relative-theme': 1.844,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -3.748,
  weights: {
    'lexical-score': 0.278,
    coverage: 0.848,
    'nearby-coverage': -0.031,
    'letter-overlap': 1.613,
    'first-match': 0.538,
    'word-order': 0.497,
    'missing-names': -0.9,
    'other-number': -0.725,
    denial: -2.301,
    opposite: -1.174,
    'heaviest-missing': -0.027,
    'last-word': 0.201,
    'coverage-before': 0.58,
    'missing-adjectives': -0.284,
    'missing-modifier': -0.081,
    'missing-nouns': -0.352,
    'missing-numbers': -0.796,
    'missing-verbs': 0.532,
    'other-modifier': -0.536,
    'soft-coverage': 1.201,
    theme: 0.532,
    'unsaid-names': -0.458,
    'used-share': 0.899,
    'verb-denial': -1,
    'leaning-coverage': 0.544,
  },
};

/** P(the fact answers), from its example questions. */
export const EXAMPLE_MODEL: LogisticModel = {
  constant: -8.511,
  weights: {
    likeness: 0.5,
    letters: 4.333,
    'same-asked': 1.19,
    'common-theme': 5.94,
    'said-by-any': 4.38,
    'said-by-several': 2.403,
  },
};

/** From the probability of an answer to that of the right one, on articles and briefings that the models were not fitted on. A base's own examples refine it. */
export const CALIBRATION: Calibration = { slope: 0.781, shift: 0.367 };
