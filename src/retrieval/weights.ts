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
    'lexical-score': -3.816,
    coverage: 0.201,
    'nearby-coverage': 0.044,
    'letter-overlap': 5.449,
    'first-match': 1.445,
    'answer-type': 1.147,
    'missing-names': -6.455,
    denial: -1.607,
    'heaviest-missing': -4.507,
    closeness: 0.836,
    'coverage-after': 1.682,
    'coverage-before': 1.336,
    length: -2.136,
    'missing-adjectives': 2.228,
    'missing-nouns': 1.182,
    'missing-numbers': -5.535,
    'missing-verbs': 3.489,
    'other-modifier': 0.466,
    'phrase-overlap': 2.969,
    'soft-coverage': 0.019,
    theme: -0.098,
    'unsaid-names': -0.745,
    'used-share': -7.818,
    'leaning-coverage': 1.987,
    leaning: 0.392,
    'found-verbs': 1.92,
    'asked-noun': 0.849,
    'like-asked': 5.832,
    'names-before': 3.438,
    'nearby-gain': 2.911,
    'soft-nouns': 1.148,
    'soft-adjectives': 1.271,
    'unasked-number': -0.366,
    'relative-lexical-score': 3.044,
    'relative-soft-coverage': 2.847,
    'relative-theme': 1.945,
  },
};

/** P(the question has an answer), from the signals of the statement that comes first. */
export const STATEMENT_MODEL: LogisticModel = {
  constant: -3.847,
  weights: {
    'lexical-score': 0.133,
    coverage: 0.832,
    'nearby-coverage': 0.123,
    'letter-overlap': 1.711,
    'first-match': 0.552,
    'word-order': 0.488,
    'missing-names': -0.945,
    'other-number': -0.721,
    denial: -2.369,
    opposite: -1.052,
    'heaviest-missing': -0.038,
    'last-word': 0.211,
    'coverage-before': 0.673,
    'missing-adjectives': -0.184,
    'missing-modifier': -0.029,
    'missing-nouns': -0.255,
    'missing-numbers': -0.722,
    'missing-verbs': 0.377,
    'other-modifier': -0.717,
    'soft-coverage': 1.08,
    theme: 0.656,
    'unsaid-names': -0.492,
    'used-share': 0.905,
    'verb-denial': -0.964,
    'leaning-coverage': 0.519,
  },
};

/** P(the fact answers), from its example questions. */
export const EXAMPLE_MODEL: LogisticModel = {
  constant: -7.936,
  weights: {
    likeness: 3.145,
    'second-likeness': 0.837,
    letters: 5.033,
    'same-asked': 0.985,
    'own-coverage': -0.379,
    'example-coverage': -0.296,
    'example-score': 0.345,
    'example-theme': -1.127,
    'common-theme': 6.751,
    'likeness-in-use': 1.963,
    'second-likeness-in-use': 1.772,
  },
};

/** From the probability of an answer to that of the right one, on articles that the models were not fitted on. A base's own examples refine it. */
export const CALIBRATION: Calibration = { slope: 0.954, shift: 0.016 };
