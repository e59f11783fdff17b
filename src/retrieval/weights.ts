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
    'lexical-score': 12.898,
    'letter-overlap': 5.8,
    'first-match': 1.162,
    'answer-type': 1.209,
    'missing-names': -5.544,
    denial: -0.388,
    'heaviest-missing': -3.062,
    closeness: 0.384,
    'coverage-after': -0.124,
    'coverage-before': 3.305,
    length: -2.802,
    'missing-adjectives': 3.326,
    'missing-nouns': 1.322,
    'missing-numbers': -9.383,
    'missing-verbs': 0.75,
    'other-modifier': -0.107,
    'phrase-overlap': 2.848,
    'used-share': -10.041,
    'leaning-coverage': 3.014,
    leaning: 0.017,
    'found-verbs': 1.101,
    'asked-noun': 0.458,
    'like-asked': 7.36,
    'nearby-gain': 2.303,
    'soft-nouns': 1.648,
    'soft-adjectives': 1.234,
    'unasked-number': -0.132,
    'relative-lexical-score': -1.626,
    'relative-soft-coverage': 1.105,
    'relative-theme': 1.848,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -3.78,
  weights: {
    'lexical-score': 0.278,
    coverage: 0.851,
    'nearby-coverage': 0.001,
    'letter-overlap': 1.619,
    'first-match': 0.56,
    'word-order': 0.501,
    'missing-names': -0.887,
    'other-number': -0.727,
    denial: -2.304,
    opposite: -1.157,
    'heaviest-missing': 0.01,
    'last-word': 0.194,
    'coverage-before': 0.587,
    'missing-adjectives': -0.324,
    'missing-modifier': -0.094,
    'missing-nouns': -0.353,
    'missing-numbers': -0.78,
    'missing-verbs': 0.537,
    'other-modifier': -0.518,
    'soft-coverage': 1.202,
    theme: 0.508,
    'unsaid-names': -0.459,
    'used-share': 0.895,
    'verb-denial': -1.006,
    'leaning-coverage': 0.539,
  },
};

/** P(the fact answers), from its example questions. */
export const EXAMPLE_MODEL: LogisticModel = {
  constant: -8.511,
  weights: {
    likeness: 0.5,
    letters: 4.333,
    'same-asked': 1.19,
    'common-theme': 5.94,
    'said-by-any': 4.38,
    'said-by-several': 2.403,
  },
};

/** From the probability of an answer to that of the right one, on articles and briefings that the models were not fitted on. A base's own examples refine it. */
export const CALIBRATION: Calibration = { slope: 0.784, shift: 0.364 };
