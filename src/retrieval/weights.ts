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
    'lexical-score': 1.047,
    coverage: 1.086,
    'nearby-coverage': 3.16,
    'letter-overlap': 4.207,
    'first-match': 1.112,
    'word-order': 0.728,
    'answer-type': 1.199,
    'missing-names': -2.8,
    'swapped-names': -0.983,
    'other-number': 0.194,
    denial: -1.027,
    opposite: -0.03,
    'heaviest-missing': -1.171,
    'last-word': -0.012,
    closeness: 0.437,
    'coverage-after': 1.417,
    'coverage-before': 3.109,
    length: -1.547,
    'missing-adjectives': 0.073,
    'missing-modifier': -0.053,
    'missing-nouns': -0.499,
    'missing-numbers': -1.511,
    'missing-verbs': -0.915,
    'other-modifier': 0.229,
    'phrase-overlap': 1.725,
    'soft-coverage': 3.424,
    theme: 2.938,
    'unsaid-names': 1.867,
    'used-share': -0.199,
    'verb-denial': 0.46,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -2.488,
  weights: {
    'lexical-score': 0.302,
    coverage: 0.573,
    'nearby-coverage': 0.451,
    'letter-overlap': 1.027,
    'first-match': 0.772,
    'word-order': 0.166,
    'missing-names': -0.797,
    'other-number': -0.844,
    denial: -2.389,
    opposite: -1.332,
    'heaviest-missing': 0.075,
    'last-word': 0.365,
    'missing-adjectives': 0.033,
    'missing-modifier': -0.128,
    'missing-nouns': -0.102,
    'missing-numbers': -0.584,
    'missing-verbs': 0.593,
    'other-modifier': -0.612,
    'soft-coverage': 0.696,
    theme: 0.611,
    'unsaid-names': -1.008,
    'verb-denial': -1.107,
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
export const CALIBRATION: Calibration = { slope: 1.118, shift: -0.687 };
