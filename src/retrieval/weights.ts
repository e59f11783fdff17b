/**
 * The fitted weights. Written by `npm run fit`; not to be edited by hand.
 *
 * The first two were fitted on questions and articles of SQuAD 2.0 (Rajpurkar, Jia & Liang 2018, "Know What You Don't Know",
 * https://rajpurkar.github.io/SQuAD-explorer/), licensed CC BY-SA 4.0, and on the briefings in
 * `scripts/fit/briefings`, which were written for that; the third on CLINC150 (Larson et al. 2019, "An Evaluation
 * Dataset for Intent Classification and Out-of-Scope Prediction", https://github.com/clinc/oos-eval), licensed CC BY 3.0. Neither text is
 * contained here.
 */

import type { Calibration } from './calibration.js';
import type { LogisticModel } from './logistic.js';

/** Which statement comes first: the sum only orders the contenders of one question. */
export const ORDER_MODEL: LogisticModel = {
  constant: 0,
  weights: {
    'lexical-score': 12.951,
    'letter-overlap': 5.76,
    'first-match': 1.146,
    'answer-type': 1.171,
    'missing-names': -5.804,
    denial: -0.383,
    'heaviest-missing': -3.117,
    closeness: 0.405,
    'coverage-after': -0.208,
    'coverage-before': 3.193,
    length: -2.817,
    'missing-adjectives': 3.655,
    'missing-nouns': 1.42,
    'missing-numbers': -9.125,
    'missing-verbs': 0.706,
    'other-modifier': -0.116,
    'phrase-overlap': 2.933,
    'used-share': -10.308,
    'leaning-coverage': 3.053,
    leaning: -0.009,
    'found-verbs': 1.091,
    'asked-noun': 0.456,
    'like-asked': 7.45,
    'nearby-gain': 2.398,
    'soft-nouns': 1.634,
    'soft-adjectives': 1.308,
    'unasked-number': -0.149,
    'relative-lexical-score': -1.398,
    'relative-soft-coverage': 1.009,
    'relative-theme': 1.818,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -3.883,
  weights: {
    'lexical-score': 0.757,
    coverage: 0.099,
    'nearby-coverage': 0.056,
    'letter-overlap': 1.844,
    'first-match': 0.724,
    'word-order': 0.584,
    'answer-type': 0.342,
    'missing-names': -1.723,
    'other-number': -1.166,
    denial: -1.859,
    opposite: -1.304,
    'heaviest-missing': 0.594,
    'last-word': 0.355,
    closeness: -0.025,
    'coverage-after': -0.444,
    'coverage-before': 1.133,
    length: -1.292,
    'missing-adjectives': 0.091,
    'missing-modifier': -0.114,
    'missing-nouns': -0.086,
    'missing-numbers': -1.215,
    'missing-verbs': 0.749,
    'other-modifier': -0.682,
    'phrase-overlap': -0.254,
    'soft-coverage': 1.638,
    theme: 0.425,
    'unsaid-names': -1.428,
    'used-share': 0.177,
    'verb-denial': -0.909,
    'leaning-coverage': 0.878,
    leaning: -0.073,
    'found-verbs': 0.16,
    'asked-noun': -0.024,
    'like-asked': 1.216,
    'nearby-gain': 0.281,
    'soft-nouns': 0.6,
    'soft-adjectives': -0.137,
    'unasked-number': 0.25,
    'yes-no': 1.178,
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
export const CALIBRATION: Calibration = { slope: 0.758, shift: 0.16 };
