/** Every signal, in the order of the weights. A new signal is one file here and one line below; then refit (`npm run fit`). */

import { answerType } from './answer-type.js';
import { coverage } from './coverage.js';
import { denial } from './denial.js';
import { firstMatch } from './first-match.js';
import { heaviestMissing } from './heaviest-missing.js';
import { lastWord } from './last-word.js';
import { letterOverlap } from './letter-overlap.js';
import { lexicalScore } from './lexical-score.js';
import { missingNames } from './missing-names.js';
import { nearbyCoverage } from './nearby-coverage.js';
import { opposite } from './opposite.js';
import { otherNumber } from './other-number.js';
import type { Signal } from './signal.js';
import { swappedNames } from './swapped-names.js';
import { wordOrder } from './word-order.js';

export const SIGNALS: readonly Signal[] = [
  lexicalScore,
  coverage,
  nearbyCoverage,
  letterOverlap,
  firstMatch,
  wordOrder,
  answerType,
  missingNames,
  swappedNames,
  otherNumber,
  denial,
  opposite,
  heaviestMissing,
  lastWord,
];
