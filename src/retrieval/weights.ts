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
    'lexical-score': 12.934,
    'letter-overlap': 5.777,
    'first-match': 1.142,
    'answer-type': 1.226,
    'missing-names': -5.787,
    denial: -0.386,
    'heaviest-missing': -3.101,
    closeness: 0.401,
    'coverage-after': -0.205,
    'coverage-before': 3.225,
    length: -2.826,
    'missing-adjectives': 3.645,
    'missing-nouns': 1.433,
    'missing-numbers': -9.135,
    'missing-verbs': 0.747,
    'other-modifier': -0.096,
    'phrase-overlap': 2.936,
    'used-share': -10.224,
    'leaning-coverage': 3.036,
    leaning: 0.001,
    'found-verbs': 1.093,
    'asked-noun': 0.464,
    'like-asked': 7.407,
    'nearby-gain': 2.418,
    'soft-nouns': 1.63,
    'soft-adjectives': 1.321,
    'unasked-number': -0.148,
    'relative-lexical-score': -1.407,
    'relative-soft-coverage': 1.042,
    'relative-theme': 1.832,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -3.863,
  weights: {
    'lexical-score': 0.747,
    coverage: 0.086,
    'nearby-coverage': 0.059,
    'letter-overlap': 1.815,
    'first-match': 0.735,
    'word-order': 0.583,
    'answer-type': 0.349,
    'missing-names': -1.718,
    'other-number': -1.176,
    denial: -1.868,
    opposite: -1.308,
    'heaviest-missing': 0.569,
    'last-word': 0.341,
    closeness: -0.017,
    'coverage-after': -0.429,
    'coverage-before': 1.116,
    length: -1.288,
    'missing-adjectives': 0.077,
    'missing-modifier': -0.082,
    'missing-nouns': -0.09,
    'missing-numbers': -1.222,
    'missing-verbs': 0.735,
    'other-modifier': -0.696,
    'phrase-overlap': -0.253,
    'soft-coverage': 1.637,
    theme: 0.445,
    'unsaid-names': -1.443,
    'used-share': 0.169,
    'verb-denial': -0.908,
    'leaning-coverage': 0.865,
    leaning: -0.067,
    'found-verbs': 0.159,
    'asked-noun': -0.025,
    'like-asked': 1.214,
    'nearby-gain': 0.304,
    'soft-nouns': 0.599,
    'soft-adjectives': -0.125,
    'unasked-number': 0.258,
    'yes-no': 1.173,
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
export const CALIBRATION: Calibration = { slope: 0.763, shift: 0.156 };
