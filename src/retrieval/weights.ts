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
    'lexical-score': 11.717,
    'letter-overlap': 6.008,
    'first-match': 1.275,
    'answer-type': 1.14,
    'missing-names': -6.045,
    denial: -1.403,
    'heaviest-missing': -3.574,
    closeness: 0.35,
    'coverage-after': 0.124,
    'coverage-before': 3.305,
    length: -3.171,
    'missing-adjectives': 3.427,
    'missing-nouns': 0.546,
    'missing-numbers': -9.929,
    'missing-verbs': 0.81,
    'other-modifier': -0.068,
    'phrase-overlap': 2.607,
    'used-share': -6.991,
    'leaning-coverage': 2.853,
    leaning: 0.146,
    'found-verbs': 1.181,
    'asked-noun': 0.52,
    'like-asked': 4.934,
    'names-before': 0.017,
    'nearby-gain': 3.338,
    'soft-nouns': 1.242,
    'soft-adjectives': 1.328,
    'unasked-number': -0.187,
    'relative-lexical-score': -2.554,
    'relative-soft-coverage': 2.262,
    'relative-theme': 1.839,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -3.714,
  weights: {
    'lexical-score': 0.012,
    coverage: 0.862,
    'nearby-coverage': 0.115,
    'letter-overlap': 1.663,
    'first-match': 0.569,
    'word-order': 0.472,
    'missing-names': -0.918,
    'other-number': -0.738,
    denial: -2.362,
    opposite: -1.094,
    'heaviest-missing': -0.086,
    'last-word': 0.168,
    'coverage-before': 0.59,
    'missing-adjectives': -0.127,
    'missing-modifier': -0.085,
    'missing-nouns': -0.356,
    'missing-numbers': -0.681,
    'missing-verbs': 0.4,
    'other-modifier': -0.55,
    'soft-coverage': 1.111,
    theme: 0.547,
    'unsaid-names': -0.503,
    'used-share': 0.94,
    'verb-denial': -0.921,
    'leaning-coverage': 0.51,
  },
};

/** P(the fact answers), from its example questions. */
export const EXAMPLE_MODEL: LogisticModel = {
  constant: -8.417,
  weights: {
    likeness: 0.434,
    letters: 4.295,
    'same-asked': 1.163,
    'common-theme': 5.934,
    'said-by-any': 4.418,
    'said-by-several': 2.394,
  },
};

/** From the probability of an answer to that of the right one, on articles and briefings that the models were not fitted on. A base's own examples refine it. */
export const CALIBRATION: Calibration = { slope: 0.807, shift: 0.365 };
