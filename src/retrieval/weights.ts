/**
 * The fitted weights. Written by `npm run fit`; not to be edited by hand.
 *
 * The first two were fitted on questions and articles of SQuAD 2.0 (Rajpurkar, Jia & Liang 2018, "Know What You Don't Know",
 * https://rajpurkar.github.io/SQuAD-explorer/), licensed CC BY-SA 4.0; the third on CLINC150 (Larson et al. 2019, "An Evaluation
 * Dataset for Intent Classification and Out-of-Scope Prediction", https://github.com/clinc/oos-eval), licensed CC BY 3.0. Neither text is
 * contained here.
 */

import type { Calibration } from './calibration.js';
import type { LogisticModel } from './logistic.js';

/** Which statement comes first: the sum only orders the contenders of one question. */
export const ORDER_MODEL: LogisticModel = {
  constant: 0,
  weights: {
    'lexical-score': 2.588,
    coverage: 0.248,
    'nearby-coverage': 2.481,
    'letter-overlap': 6.454,
    'first-match': 1.28,
    'word-order': 0.636,
    'answer-type': 1.201,
    'missing-names': -5.794,
    'swapped-names': -0.697,
    'other-number': 0.275,
    denial: -1.653,
    opposite: -0.957,
    'heaviest-missing': -2.546,
    'last-word': -0.03,
    closeness: 0.518,
    'coverage-after': 2.05,
    'coverage-before': 2.062,
    length: -3.8,
    'missing-adjectives': -1.263,
    'missing-modifier': -0.145,
    'missing-nouns': -1.107,
    'missing-numbers': -5.527,
    'missing-verbs': 3.209,
    'other-modifier': 0.493,
    'phrase-overlap': 2.46,
    'soft-coverage': 3.072,
    theme: 2.449,
    'unsaid-names': 1.134,
    'used-share': -2.259,
    'verb-denial': 0.726,
    'soft-coverage-before': 1.697,
    'rest-theme': 2.221,
    'leaning-coverage': 2.416,
    leaning: 0.425,
    'found-verbs': 1.633,
    'asked-noun': 0.802,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -3.945,
  weights: {
    'lexical-score': 0.134,
    coverage: 0.882,
    'nearby-coverage': 0.086,
    'letter-overlap': 1.631,
    'first-match': 0.592,
    'word-order': 0.484,
    'missing-names': -0.849,
    'other-number': -0.619,
    denial: -2.291,
    opposite: -0.976,
    'heaviest-missing': 0.047,
    'last-word': 0.205,
    'coverage-before': 0.636,
    'missing-adjectives': -0.185,
    'missing-modifier': 0.024,
    'missing-nouns': -0.31,
    'missing-numbers': -0.636,
    'missing-verbs': 0.386,
    'other-modifier': -0.717,
    'soft-coverage': 1.179,
    theme: 0.664,
    'unsaid-names': -0.52,
    'used-share': 0.906,
    'verb-denial': -1.012,
    'soft-coverage-before': 0.72,
    'leaning-coverage': 0.375,
  },
};

/** P(the fact answers), from its example questions. */
export const EXAMPLE_MODEL: LogisticModel = {
  constant: -8.287,
  weights: {
    likeness: 3.163,
    'second-likeness': 0.866,
    letters: 5.169,
    'same-asked': 0.996,
    'own-coverage': -0.471,
    'example-coverage': -0.307,
    'example-score': 0.828,
    'example-theme': -0.992,
    'common-theme': 6.874,
    'likeness-in-use': 2.182,
    'second-likeness-in-use': 1.958,
  },
};

/** From the probability of an answer to that of the right one, on articles that the models were not fitted on. A base's own examples refine it. */
export const CALIBRATION: Calibration = { slope: 0.955, shift: 0.004 };
