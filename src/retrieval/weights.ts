/**
 * The fitted weights. Written by `npm run fit`; not to be edited by hand.
 *
 * The first two were fitted on questions and articles of SQuAD 2.0 (Rajpurkar, Jia & Liang 2018, "Know What You Don't Know",
 * https://rajpurkar.github.io/SQuAD-explorer/), licensed CC BY-SA 4.0; the third on CLINC150 (Larson et al. 2019, "An Evaluation
 * Dataset for Intent Classification and Out-of-Scope Prediction", https://github.com/clinc/oos-eval), licensed CC BY 3.0. Neither text is
 * contained here.
 */

import type { LogisticModel } from './logistic.js';

/** Which statement comes first: the sum only orders the contenders of one question. */
export const ORDER_MODEL: LogisticModel = {
  constant: 0,
  weights: {
    'lexical-score': 1.209,
    coverage: 1.078,
    'nearby-coverage': 3.42,
    'letter-overlap': 4.278,
    'first-match': 1.14,
    'word-order': 0.66,
    'answer-type': 1.191,
    'missing-names': -2.643,
    'swapped-names': -0.955,
    'other-number': 0.158,
    denial: -1.028,
    opposite: 0.244,
    'heaviest-missing': -1.046,
    'last-word': -0.035,
    closeness: 0.475,
    'coverage-after': 1.62,
    'coverage-before': 3.202,
    length: -1.713,
    'missing-adjectives': -0.119,
    'missing-modifier': -0.123,
    'missing-nouns': -0.46,
    'missing-numbers': -1.567,
    'missing-verbs': -0.822,
    'other-modifier': 0.264,
    'phrase-overlap': 1.777,
    'soft-coverage': 3.678,
    theme: 2.972,
    'unsaid-names': 2,
    'used-share': -0.256,
    'verb-denial': 0.433,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -2.486,
  weights: {
    'lexical-score': 0.325,
    coverage: 0.624,
    'nearby-coverage': 0.452,
    'letter-overlap': 1.015,
    'first-match': 0.758,
    'word-order': 0.148,
    'missing-names': -0.829,
    'other-number': -0.835,
    denial: -2.442,
    opposite: -1.263,
    'heaviest-missing': 0.064,
    'last-word': 0.343,
    'missing-adjectives': 0.12,
    'missing-modifier': -0.148,
    'missing-nouns': -0.085,
    'missing-numbers': -0.59,
    'missing-verbs': 0.528,
    'other-modifier': -0.613,
    'soft-coverage': 0.681,
    theme: 0.625,
    'unsaid-names': -1.082,
    'verb-denial': -1.164,
  },
};

/** P(the fact answers), from its example questions. */
export const EXAMPLE_MODEL: LogisticModel = {
  constant: -9.087,
  weights: {
    likeness: 3.472,
    'second-likeness': 1.246,
    letters: 5.411,
    'same-asked': 1.213,
    'own-coverage': -0.199,
    'example-coverage': -0.109,
    'example-score': 1.44,
    'example-theme': -1.196,
    'common-theme': 7.184,
    'likeness-in-use': 2.191,
    'second-likeness-in-use': 2.094,
  },
};
