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
    'lexical-score': 13.121,
    'letter-overlap': 5.753,
    'first-match': 1.129,
    'answer-type': 1.232,
    'missing-names': -5.722,
    denial: -0.388,
    'heaviest-missing': -3.025,
    closeness: 0.37,
    'coverage-after': -0.107,
    'coverage-before': 3.245,
    length: -2.713,
    'missing-adjectives': 3.547,
    'missing-nouns': 1.475,
    'missing-numbers': -9.158,
    'missing-verbs': 0.724,
    'other-modifier': -0.094,
    'phrase-overlap': 2.949,
    'used-share': -10.302,
    'leaning-coverage': 3.072,
    leaning: 0.018,
    'found-verbs': 1.069,
    'asked-noun': 0.472,
    'like-asked': 7.586,
    'nearby-gain': 2.357,
    'soft-nouns': 1.634,
    'soft-adjectives': 1.287,
    'unasked-number': -0.151,
    'relative-lexical-score': -1.425,
    'relative-soft-coverage': 1.007,
    'relative-theme': 1.851,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -3.868,
  weights: {
    'lexical-score': 0.755,
    coverage: 0.091,
    'nearby-coverage': 0.042,
    'letter-overlap': 1.819,
    'first-match': 0.736,
    'word-order': 0.533,
    'answer-type': 0.364,
    'missing-names': -1.656,
    'other-number': -1.173,
    denial: -1.861,
    opposite: -1.286,
    'heaviest-missing': 0.559,
    'last-word': 0.336,
    closeness: -0.004,
    'coverage-after': -0.436,
    'coverage-before': 1.142,
    length: -1.289,
    'missing-adjectives': 0.059,
    'missing-modifier': -0.105,
    'missing-nouns': -0.09,
    'missing-numbers': -1.229,
    'missing-verbs': 0.717,
    'other-modifier': -0.67,
    'phrase-overlap': -0.222,
    'soft-coverage': 1.661,
    theme: 0.454,
    'unsaid-names': -1.442,
    'used-share': 0.197,
    'verb-denial': -0.901,
    'leaning-coverage': 0.886,
    leaning: -0.06,
    'found-verbs': 0.153,
    'asked-noun': -0.037,
    'like-asked': 1.227,
    'nearby-gain': 0.277,
    'soft-nouns': 0.582,
    'soft-adjectives': -0.128,
    'unasked-number': 0.27,
    'yes-no': 1.181,
  },
};

/** P(the fact answers), from its example questions. */
export const EXAMPLE_MODEL: LogisticModel = {
  constant: -8.51,
  weights: {
    likeness: 0.543,
    letters: 4.277,
    'same-asked': 1.201,
    'common-theme': 5.961,
    'said-by-any': 4.358,
    'said-by-several': 2.397,
  },
};

/** From the probability of an answer to that of the right one, on articles and briefings that the models were not fitted on. A base's own examples refine it. */
export const CALIBRATION: Calibration = { slope: 0.762, shift: 0.154 };
