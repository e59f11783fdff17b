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
    'lexical-score': 13.136,
    'letter-overlap': 5.834,
    'first-match': 1.173,
    'answer-type': 1.159,
    'missing-names': -5.718,
    denial: -0.379,
    'heaviest-missing': -3.046,
    closeness: 0.37,
    'coverage-after': -0.105,
    'coverage-before': 3.179,
    length: -2.768,
    'missing-adjectives': 3.153,
    'missing-nouns': 1.49,
    'missing-numbers': -9.207,
    'missing-verbs': 1.13,
    'other-modifier': -0.078,
    'phrase-overlap': 2.937,
    'used-share': -10.301,
    'leaning-coverage': 3.043,
    leaning: 0.013,
    'found-verbs': 1.143,
    'asked-noun': 0.405,
    'like-asked': 7.63,
    'names-before': 0.481,
    'nearby-gain': 2.256,
    'soft-nouns': 1.646,
    'soft-adjectives': 1.104,
    'unasked-number': -0.108,
    'relative-lexical-score': -1.757,
    'relative-soft-coverage': 1.171,
    'relative-theme': 1.855,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -3.772,
  weights: {
    'lexical-score': 0.249,
    coverage: 0.855,
    'nearby-coverage': -0.045,
    'letter-overlap': 1.66,
    'first-match': 0.585,
    'word-order': 0.495,
    'missing-names': -0.905,
    'other-number': -0.724,
    denial: -2.306,
    opposite: -1.13,
    'heaviest-missing': 0.025,
    'last-word': 0.222,
    'coverage-before': 0.57,
    'missing-adjectives': -0.254,
    'missing-modifier': -0.127,
    'missing-nouns': -0.392,
    'missing-numbers': -0.777,
    'missing-verbs': 0.528,
    'other-modifier': -0.569,
    'soft-coverage': 1.2,
    theme: 0.522,
    'unsaid-names': -0.435,
    'used-share': 0.846,
    'verb-denial': -1.005,
    'leaning-coverage': 0.503,
  },
};

/** P(the fact answers), from its example questions. */
export const EXAMPLE_MODEL: LogisticModel = {
  constant: -8.498,
  weights: {
    likeness: 0.489,
    letters: 4.334,
    'same-asked': 1.178,
    'common-theme': 5.945,
    'said-by-any': 4.392,
    'said-by-several': 2.398,
  },
};

/** From the probability of an answer to that of the right one, on articles and briefings that the models were not fitted on. A base's own examples refine it. */
export const CALIBRATION: Calibration = { slope: 0.782, shift: 0.359 };
