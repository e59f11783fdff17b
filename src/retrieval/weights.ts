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
    'lexical-score': 1.171,
    coverage: 1.074,
    'nearby-coverage': 3.389,
    'letter-overlap': 4.289,
    'first-match': 1.14,
    'word-order': 0.638,
    'answer-type': 1.193,
    'missing-names': -2.683,
    'swapped-names': -0.975,
    'other-number': 0.152,
    denial: -1.032,
    opposite: 0.228,
    'heaviest-missing': -1.061,
    'last-word': -0.042,
    closeness: 0.474,
    'coverage-after': 1.563,
    'coverage-before': 3.186,
    length: -1.74,
    'missing-adjectives': -0.036,
    'missing-modifier': -0.121,
    'missing-nouns': -0.537,
    'missing-numbers': -1.574,
    'missing-verbs': -0.762,
    'other-modifier': 0.262,
    'phrase-overlap': 1.768,
    'soft-coverage': 3.689,
    theme: 2.967,
    'unsaid-names': 1.948,
    'used-share': -0.242,
    'verb-denial': 0.438,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -2.479,
  weights: {
    'lexical-score': 0.306,
    coverage: 0.58,
    'nearby-coverage': 0.487,
    'letter-overlap': 1.005,
    'first-match': 0.764,
    'word-order': 0.161,
    'missing-names': -0.786,
    'other-number': -0.827,
    denial: -2.371,
    opposite: -1.336,
    'heaviest-missing': 0.037,
    'last-word': 0.354,
    'missing-adjectives': 0.021,
    'missing-modifier': -0.14,
    'missing-nouns': -0.09,
    'missing-numbers': -0.599,
    'missing-verbs': 0.575,
    'other-modifier': -0.596,
    'soft-coverage': 0.667,
    theme: 0.63,
    'unsaid-names': -0.976,
    'verb-denial': -1.167,
  },
};

/** P(the fact answers), from its example questions. */
export const EXAMPLE_MODEL: LogisticModel = {
  constant: -9.084,
  weights: {
    likeness: 3.471,
    'second-likeness': 1.247,
    letters: 5.414,
    'same-asked': 1.208,
    'own-coverage': -0.201,
    'example-coverage': -0.111,
    'example-score': 1.445,
    'example-theme': -1.196,
    'common-theme': 7.183,
    'likeness-in-use': 2.192,
    'second-likeness-in-use': 2.097,
  },
};

/** From the probability of an answer to that of the right one, on articles that the models were not fitted on. A base's own examples refine it. */
export const CALIBRATION: Calibration = { slope: 1.124, shift: -0.694 };
