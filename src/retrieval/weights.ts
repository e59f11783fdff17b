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
    'lexical-score': -3.225,
    'letter-overlap': 5.564,
    'first-match': 1.451,
    'answer-type': 1.156,
    'missing-names': -6.484,
    denial: -1.615,
    'heaviest-missing': -4.537,
    closeness: 0.839,
    'coverage-after': 1.766,
    'coverage-before': 1.522,
    length: -2.136,
    'missing-adjectives': 2.529,
    'missing-nouns': 1.397,
    'missing-numbers': -5.147,
    'missing-verbs': 3.926,
    'other-modifier': 0.427,
    'phrase-overlap': 3.002,
    'used-share': -7.737,
    'leaning-coverage': 1.978,
    leaning: 0.395,
    'found-verbs': 1.892,
    'asked-noun': 0.827,
    'like-asked': 5.559,
    'names-before': 3.03,
    'nearby-gain': 2.601,
    'soft-nouns': 1.106,
    'soft-adjectives': 1.21,
    'unasked-number': -0.365,
    'relative-lexical-score': 3.239,
    'relative-soft-coverage': 2.905,
    'relative-theme': 1.931,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -3.853,
  weights: {
    'lexical-score': 0.122,
    coverage: 0.852,
    'nearby-coverage': 0.128,
    'letter-overlap': 1.723,
    'first-match': 0.546,
    'word-order': 0.502,
    'missing-names': -0.95,
    'other-number': -0.79,
    denial: -2.364,
    opposite: -1.057,
    'heaviest-missing': -0.057,
    'last-word': 0.212,
    'coverage-before': 0.709,
    'missing-adjectives': -0.162,
    'missing-modifier': -0.015,
    'missing-nouns': -0.265,
    'missing-numbers': -0.682,
    'missing-verbs': 0.364,
    'other-modifier': -0.689,
    'soft-coverage': 1.045,
    theme: 0.638,
    'unsaid-names': -0.507,
    'used-share': 0.959,
    'verb-denial': -0.935,
    'leaning-coverage': 0.607,
  },
};

/** P(the fact answers), from its example questions. */
export const EXAMPLE_MODEL: LogisticModel = {
  constant: -8.42,
  weights: {
    likeness: 0.43,
    letters: 4.295,
    'same-asked': 1.163,
    'common-theme': 5.92,
    'said-by-any': 4.433,
    'said-by-several': 2.392,
  },
};

/** From the probability of an answer to that of the right one, on articles that the models were not fitted on. A base's own examples refine it. */
export const CALIBRATION: Calibration = { slope: 0.955, shift: 0.025 };
