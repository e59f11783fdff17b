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
    'lexical-score': 13.166,
    'letter-overlap': 5.75,
    'first-match': 1.13,
    'answer-type': 1.232,
    'missing-names': -5.727,
    denial: -0.39,
    'heaviest-missing': -3.008,
    closeness: 0.369,
    'coverage-after': -0.124,
    'coverage-before': 3.231,
    length: -2.711,
    'missing-adjectives': 3.628,
    'missing-nouns': 1.481,
    'missing-numbers': -9.16,
    'missing-verbs': 0.725,
    'other-modifier': -0.102,
    'phrase-overlap': 2.938,
    'used-share': -10.319,
    'leaning-coverage': 3.082,
    leaning: 0.018,
    'found-verbs': 1.07,
    'asked-noun': 0.471,
    'like-asked': 7.587,
    'nearby-gain': 2.354,
    'soft-nouns': 1.641,
    'soft-adjectives': 1.314,
    'unasked-number': -0.151,
    'relative-lexical-score': -1.426,
    'relative-soft-coverage': 0.999,
    'relative-theme': 1.853,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -3.857,
  weights: {
    'lexical-score': 0.768,
    coverage: 0.105,
    'nearby-coverage': 0.036,
    'letter-overlap': 1.82,
    'first-match': 0.735,
    'word-order': 0.522,
    'answer-type': 0.363,
    'missing-names': -1.709,
    'other-number': -1.173,
    denial: -1.863,
    opposite: -1.298,
    'heaviest-missing': 0.555,
    'last-word': 0.327,
    closeness: -0.001,
    'coverage-after': -0.427,
    'coverage-before': 1.131,
    length: -1.298,
    'missing-adjectives': 0.09,
    'missing-modifier': -0.105,
    'missing-nouns': -0.093,
    'missing-numbers': -1.23,
    'missing-verbs': 0.726,
    'other-modifier': -0.688,
    'phrase-overlap': -0.222,
    'soft-coverage': 1.657,
    theme: 0.449,
    'unsaid-names': -1.479,
    'used-share': 0.191,
    'verb-denial': -0.902,
    'leaning-coverage': 0.895,
    leaning: -0.06,
    'found-verbs': 0.157,
    'asked-noun': -0.036,
    'like-asked': 1.231,
    'nearby-gain': 0.283,
    'soft-nouns': 0.584,
    'soft-adjectives': -0.121,
    'unasked-number': 0.27,
    'yes-no': 1.168,
  },
};

/** P(the fact answers), from its example questions. */
export const EXAMPLE_MODEL: LogisticModel = {
  constant: -8.508,
  weights: {
    likeness: 0.542,
    letters: 4.278,
    'same-asked': 1.202,
    'common-theme': 5.946,
    'said-by-any': 4.363,
    'said-by-several': 2.401,
  },
};

/** From the probability of an answer to that of the right one, on articles and briefings that the models were not fitted on. A base's own examples refine it. */
export const CALIBRATION: Calibration = { slope: 0.765, shift: 0.154 };
