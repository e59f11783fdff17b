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
    'lexical-score': 2.484,
    coverage: -0.085,
    'nearby-coverage': 2.593,
    'letter-overlap': 6.685,
    'first-match': 1.305,
    'word-order': 0.613,
    'answer-type': 1.23,
    'missing-names': -7.182,
    'swapped-names': -0.561,
    'other-number': 0.318,
    denial: -1.911,
    opposite: -1.059,
    'heaviest-missing': -2.732,
    'last-word': -0.056,
    closeness: 0.542,
    'coverage-after': 2.043,
    'coverage-before': 2.009,
    length: -4.067,
    'missing-adjectives': -1.157,
    'missing-modifier': -0.159,
    'missing-nouns': -1.046,
    'missing-numbers': -5.854,
    'missing-verbs': 3.953,
    'other-modifier': 0.53,
    'phrase-overlap': 2.498,
    'soft-coverage': 3.48,
    theme: 2.564,
    'unsaid-names': 1.357,
    'used-share': -2.457,
    'verb-denial': 0.737,
    'soft-coverage-before': 1.778,
    'rest-theme': 2.161,
    'leaning-coverage': 2.433,
    leaning: 0.437,
    'found-verbs': 1.826,
    'asked-noun': 0.812,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -3.893,
  weights: {
    'lexical-score': 0.143,
    coverage: 0.901,
    'nearby-coverage': 0.065,
    'letter-overlap': 1.636,
    'first-match': 0.571,
    'word-order': 0.48,
    'missing-names': -0.824,
    'other-number': -0.572,
    denial: -2.285,
    opposite: -0.9,
    'heaviest-missing': 0.018,
    'last-word': 0.195,
    'coverage-before': 0.675,
    'missing-adjectives': -0.222,
    'missing-modifier': 0.02,
    'missing-nouns': -0.339,
    'missing-numbers': -0.585,
    'missing-verbs': 0.415,
    'other-modifier': -0.717,
    'soft-coverage': 1.163,
    theme: 0.644,
    'unsaid-names': -0.541,
    'used-share': 0.912,
    'verb-denial': -1.012,
    'soft-coverage-before': 0.725,
    'leaning-coverage': 0.409,
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
export const CALIBRATION: Calibration = { slope: 0.953, shift: 0.02 };
