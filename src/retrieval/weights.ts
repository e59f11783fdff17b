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
    'lexical-score': 13.317,
    'letter-overlap': 5.794,
    'first-match': 1.185,
    'answer-type': 1.197,
    'missing-names': -5.447,
    denial: -0.386,
    'heaviest-missing': -3.034,
    closeness: 0.38,
    'coverage-after': -0.103,
    'coverage-before': 3.193,
    length: -2.708,
    'missing-adjectives': 3.097,
    'missing-nouns': 1.423,
    'missing-numbers': -9.226,
    'missing-verbs': 1.099,
    'other-modifier': -0.111,
    'phrase-overlap': 2.917,
    'used-share': -10.209,
    'leaning-coverage': 2.966,
    leaning: 0.028,
    'found-verbs': 1.139,
    'asked-noun': 0.415,
    'like-asked': 7.648,
    'names-before': 0.46,
    'nearby-gain': 2.287,
    'soft-nouns': 1.635,
    'soft-adjectives': 1.109,
    'unasked-number': -0.108,
    'relative-lexical-score': -1.843,
    'relative-soft-coverage': 1.175,
    'relative-theme': 1.842,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -3.748,
  weights: {
    'lexical-score': 0.259,
    coverage: 0.848,
    'nearby-coverage': -0.036,
    'letter-overlap': 1.629,
    'first-match': 0.562,
    'word-order': 0.496,
    'missing-names': -0.917,
    'other-number': -0.734,
    denial: -2.299,
    opposite: -1.184,
    'heaviest-missing': -0.018,
    'last-word': 0.213,
    'coverage-before': 0.577,
    'missing-adjectives': -0.267,
    'missing-modifier': -0.075,
    'missing-nouns': -0.377,
    'missing-numbers': -0.779,
    'missing-verbs': 0.54,
    'other-modifier': -0.541,
    'soft-coverage': 1.186,
    theme: 0.535,
    'unsaid-names': -0.461,
    'used-share': 0.881,
    'verb-denial': -1.005,
    'leaning-coverage': 0.537,
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
export const CALIBRATION: Calibration = { slope: 0.785, shift: 0.359 };
