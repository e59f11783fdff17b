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
    'lexical-score': 13.267,
    'letter-overlap': 5.754,
    'first-match': 1.135,
    'answer-type': 1.22,
    'missing-names': -5.451,
    denial: -0.386,
    'heaviest-missing': -3.034,
    closeness: 0.371,
    'coverage-after': -0.065,
    'coverage-before': 3.281,
    length: -2.718,
    'missing-adjectives': 3.646,
    'missing-nouns': 1.477,
    'missing-numbers': -9.149,
    'missing-verbs': 0.817,
    'other-modifier': -0.105,
    'phrase-overlap': 2.947,
    'used-share': -10.24,
    'leaning-coverage': 3.056,
    leaning: 0.026,
    'found-verbs': 1.082,
    'asked-noun': 0.478,
    'like-asked': 7.496,
    'nearby-gain': 2.342,
    'soft-nouns': 1.632,
    'soft-adjectives': 1.301,
    'unasked-number': -0.151,
    'relative-lexical-score': -1.481,
    'relative-soft-coverage': 1.026,
    'relative-theme': 1.863,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -3.704,
  weights: {
    'lexical-score': 0.254,
    coverage: 0.843,
    'nearby-coverage': -0.022,
    'letter-overlap': 1.583,
    'first-match': 0.584,
    'word-order': 0.519,
    'missing-names': -0.904,
    'other-number': -0.74,
    denial: -2.311,
    opposite: -1.175,
    'heaviest-missing': -0.021,
    'last-word': 0.242,
    'coverage-before': 0.62,
    'missing-adjectives': -0.174,
    'missing-modifier': -0.031,
    'missing-nouns': -0.428,
    'missing-numbers': -0.682,
    'missing-verbs': 0.458,
    'other-modifier': -0.592,
    'soft-coverage': 1.172,
    theme: 0.442,
    'unsaid-names': -0.528,
    'used-share': 0.912,
    'verb-denial': -1.011,
    'leaning-coverage': 0.608,
  },
};

/** P(the fact answers), from its example questions. */
export const EXAMPLE_MODEL: LogisticModel = {
  constant: -8.507,
  weights: {
    likeness: 0.507,
    letters: 4.3,
    'same-asked': 1.203,
    'common-theme': 5.951,
    'said-by-any': 4.356,
    'said-by-several': 2.403,
  },
};

/** From the probability of an answer to that of the right one, on articles and briefings that the models were not fitted on. A base's own examples refine it. */
export const CALIBRATION: Calibration = { slope: 0.784, shift: 0.361 };
