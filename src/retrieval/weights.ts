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
    'lexical-score': 1.455,
    coverage: -1.284,
    'nearby-coverage': 2.459,
    'letter-overlap': 6.023,
    'first-match': 1.525,
    'word-order': 0.507,
    'answer-type': 1.259,
    'missing-names': -6.711,
    'swapped-names': -0.669,
    'other-number': 0.242,
    denial: -1.973,
    opposite: -0.93,
    'heaviest-missing': -2.325,
    'last-word': 0,
    closeness: 0.686,
    'coverage-after': 2.066,
    'coverage-before': 3.095,
    length: -3.585,
    'missing-adjectives': -0.789,
    'missing-modifier': -0.074,
    'missing-nouns': -0.572,
    'missing-numbers': -6.254,
    'missing-verbs': 3.771,
    'other-modifier': 0.517,
    'phrase-overlap': 2.289,
    'soft-coverage': 5.09,
    theme: 3.684,
    'unsaid-names': 1.652,
    'used-share': -2.996,
    'verb-denial': 0.488,
    'leaning-coverage': 2.214,
    leaning: 0.422,
    'found-verbs': 1.808,
    'asked-noun': 0.882,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -3.94,
  weights: {
    'lexical-score': 0.17,
    coverage: 0.875,
    'nearby-coverage': 0.201,
    'letter-overlap': 1.709,
    'first-match': 0.561,
    'word-order': 0.417,
    'missing-names': -0.952,
    'other-number': -0.596,
    denial: -2.286,
    opposite: -0.946,
    'heaviest-missing': 0.023,
    'last-word': 0.15,
    'coverage-before': 0.854,
    'missing-adjectives': -0.229,
    'missing-modifier': -0.048,
    'missing-nouns': -0.365,
    'missing-numbers': -0.684,
    'missing-verbs': 0.417,
    'other-modifier': -0.68,
    'soft-coverage': 1.039,
    theme: 0.679,
    'unsaid-names': -0.401,
    'used-share': 1.022,
    'verb-denial': -0.991,
    'leaning-coverage': 0.468,
  },
};

/** P(the fact answers), from its example questions. */
export const EXAMPLE_MODEL: LogisticModel = {
  constant: -8.237,
  weights: {
    likeness: 3.152,
    'second-likeness': 0.877,
    letters: 5.089,
    'same-asked': 0.969,
    'own-coverage': -0.492,
    'example-coverage': -0.336,
    'example-score': 0.891,
    'example-theme': -1.106,
    'common-theme': 6.95,
    'likeness-in-use': 2.244,
    'second-likeness-in-use': 1.936,
  },
};

/** From the probability of an answer to that of the right one, on articles that the models were not fitted on. A base's own examples refine it. */
export const CALIBRATION: Calibration = { slope: 0.976, shift: 0.009 };
