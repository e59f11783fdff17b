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
    'lexical-score': 12.723,
    'letter-overlap': 5.259,
    'first-match': 1.139,
    'answer-type': 1.254,
    'missing-names': -5.318,
    denial: -0.746,
    'heaviest-missing': -2.911,
    closeness: 0.385,
    'coverage-after': -0.176,
    'coverage-before': 3.188,
    length: -3.566,
    'missing-adjectives': 1.998,
    'missing-nouns': 0.648,
    'missing-numbers': -9.241,
    'missing-verbs': 1.128,
    'other-modifier': -0.092,
    'phrase-overlap': 3.324,
    'used-share': -8.344,
    'leaning-coverage': 2.139,
    leaning: 0.173,
    'found-verbs': 1.39,
    'asked-noun': 0.942,
    'like-asked': 5.166,
    'nearby-gain': 3.121,
    'soft-nouns': 1.397,
    'soft-adjectives': 1.231,
    'unasked-number': -0.184,
    'relative-lexical-score': -0.983,
    'relative-soft-coverage': 1.117,
    'relative-theme': 1.771,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -4.106,
  weights: {
    'lexical-score': 0.457,
    coverage: -0.256,
    'nearby-coverage': 0.303,
    'letter-overlap': 2.073,
    'first-match': 0.86,
    'word-order': 0.522,
    'answer-type': 0.372,
    'missing-names': -2.394,
    'other-number': -1.081,
    denial: -2.058,
    opposite: -1.593,
    'heaviest-missing': 0.02,
    'last-word': 0.312,
    closeness: 0.085,
    'coverage-after': -0.804,
    'coverage-before': 0.929,
    length: -1.059,
    'missing-adjectives': -0.038,
    'missing-modifier': 0.133,
    'missing-nouns': -0.21,
    'missing-numbers': -2,
    'missing-verbs': 0.839,
    'other-modifier': -0.867,
    'phrase-overlap': -0.351,
    'soft-coverage': 1.686,
    theme: 0.316,
    'unsaid-names': -0.974,
    'used-share': 0.12,
    'verb-denial': -0.944,
    'leaning-coverage': 0.691,
    leaning: -0.1,
    'found-verbs': 0.173,
    'asked-noun': -0.036,
    'like-asked': 1.682,
    'nearby-gain': 1.114,
    'soft-nouns': 0.555,
    'soft-adjectives': -0.08,
    'unasked-number': 0.305,
    'yes-no': 1.064,
  },
};

/** P(the fact answers), from its example questions. */
export const EXAMPLE_MODEL: LogisticModel = {
  constant: -8.513,
  weights: {
    likeness: 0.563,
    letters: 4.275,
    'same-asked': 1.211,
    'common-theme': 5.945,
    'said-by-any': 4.354,
    'said-by-several': 2.399,
  },
};

/** From the probability of an answer to that of the right one, on articles and briefings that the models were not fitted on. A base's own examples refine it. */
export const CALIBRATION: Calibration = { slope: 0.723, shift: 0.256 };
