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
    coverage: -0.089,
    'nearby-coverage': 2.585,
    'letter-overlap': 6.707,
    'first-match': 1.288,
    'word-order': 0.59,
    'answer-type': 1.229,
    'missing-names': -7.048,
    'swapped-names': -0.59,
    'other-number': 0.249,
    denial: -1.918,
    opposite: -0.962,
    'heaviest-missing': -2.731,
    'last-word': -0.047,
    closeness: 0.578,
    'coverage-after': 2.02,
    'coverage-before': 1.976,
    length: -4.112,
    'missing-adjectives': -1.005,
    'missing-modifier': -0.143,
    'missing-nouns': -0.903,
    'missing-numbers': -5.577,
    'missing-verbs': 3.905,
    'other-modifier': 0.559,
    'phrase-overlap': 2.456,
    'soft-coverage': 3.581,
    theme: 2.59,
    'unsaid-names': 1.418,
    'used-share': -2.548,
    'verb-denial': 0.625,
    'soft-coverage-before': 1.855,
    'rest-theme': 2.082,
    'leaning-coverage': 2.427,
    leaning: 0.435,
    'found-verbs': 1.832,
    'asked-noun': 0.957,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -3.909,
  weights: {
    'lexical-score': 0.132,
    coverage: 0.911,
    'nearby-coverage': 0.063,
    'letter-overlap': 1.603,
    'first-match': 0.589,
    'word-order': 0.506,
    'missing-names': -0.806,
    'other-number': -0.61,
    denial: -2.288,
    opposite: -0.936,
    'heaviest-missing': 0.007,
    'last-word': 0.162,
    'coverage-before': 0.699,
    'missing-adjectives': -0.199,
    'missing-modifier': 0.015,
    'missing-nouns': -0.318,
    'missing-numbers': -0.637,
    'missing-verbs': 0.383,
    'other-modifier': -0.743,
    'soft-coverage': 1.173,
    theme: 0.693,
    'unsaid-names': -0.511,
    'used-share': 0.928,
    'verb-denial': -1.006,
    'soft-coverage-before': 0.725,
    'leaning-coverage': 0.34,
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
export const CALIBRATION: Calibration = { slope: 0.96, shift: 0.004 };
