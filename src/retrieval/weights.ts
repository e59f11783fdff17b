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
  constant: -4.212,
  weights: {
    'lexical-score': 0.813,
    coverage: 0.076,
    'nearby-coverage': 0.127,
    'letter-overlap': 1.933,
    'first-match': 0.766,
    'word-order': 0.538,
    'answer-type': 0.35,
    'missing-names': -1.788,
    'other-number': -1.175,
    denial: -1.863,
    opposite: -1.295,
    'heaviest-missing': 0.633,
    'last-word': 0.361,
    closeness: 0.038,
    'coverage-after': -0.444,
    'coverage-before': 1.167,
    length: -1.332,
    'missing-adjectives': 0.075,
    'missing-modifier': -0.121,
    'missing-nouns': -0.122,
    'missing-numbers': -1.271,
    'missing-verbs': 0.763,
    'other-modifier': -0.678,
    'phrase-overlap': -0.22,
    'soft-coverage': 1.743,
    theme: 0.506,
    'unsaid-names': -1.502,
    'used-share': 0.207,
    'verb-denial': -0.93,
    'leaning-coverage': 0.943,
    leaning: -0.067,
    'found-verbs': 0.157,
    'asked-noun': -0.056,
    'like-asked': 1.306,
    'nearby-gain': 0.337,
    'soft-nouns': 0.59,
    'soft-adjectives': -0.167,
    'unasked-number': 0.288,
    'yes-no': 1.288,
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
export const CALIBRATION: Calibration = { slope: 0.722, shift: 0.182 };
