/** Every signal, in the order of the weights. A new signal is one file here and one line below; then refit (`npm run fit`). */

import { answerType } from './answer-type.js';
import { askedKinds } from './asked-kinds.js';
import { askedNoun } from './asked-noun.js';
import { closeness } from './closeness.js';
import { coverage } from './coverage.js';
import { coverageAfter } from './coverage-after.js';
import { coverageBefore } from './coverage-before.js';
import { denial } from './denial.js';
import { firstMatch } from './first-match.js';
import { foundVerbs } from './found-verbs.js';
import { heaviestMissing } from './heaviest-missing.js';
import { hints } from './hints.js';
import { lastWord } from './last-word.js';
import { leaning } from './leaning.js';
import { leaningCoverage } from './leaning-coverage.js';
import { length } from './length.js';
import { letterOverlap } from './letter-overlap.js';
import { lexicalScore } from './lexical-score.js';
import { likeAsked } from './like-asked.js';
import { likestWord } from './likest-word.js';
import { missingAdjectives } from './missing-adjectives.js';
import { missingModifier } from './missing-modifier.js';
import { missingNames } from './missing-names.js';
import { missingNouns } from './missing-nouns.js';
import { missingNumbers } from './missing-numbers.js';
import { missingVerbs } from './missing-verbs.js';
import { nearbyCoverage } from './nearby-coverage.js';
import { nearbyGain } from './nearby-gain.js';
import { opposite } from './opposite.js';
import { otherModifier } from './other-modifier.js';
import { otherNumber } from './other-number.js';
import { ownTheme } from './own-theme.js';
import { phraseOverlap } from './phrase-overlap.js';
import { questionLength } from './question-length.js';
import type { Signal } from './signal.js';
import { singleWord } from './single-word.js';
import { softAdjectives } from './soft-adjectives.js';
import { softCoverage } from './soft-coverage.js';
import { softNouns } from './soft-nouns.js';
import { support } from './support.js';
import { theme } from './theme.js';
import { themeAfter } from './theme-after.js';
import { themeBefore } from './theme-before.js';
import { unaskedNumber } from './unasked-number.js';
import { unsaidNames } from './unsaid-names.js';
import { unsaidWords } from './unsaid-words.js';
import { usedShare } from './used-share.js';
import { verbDenial } from './verb-denial.js';
import { wordOrder } from './word-order.js';
import { yesNo } from './yes-no.js';

export const SIGNALS: readonly Signal[] = [
  lexicalScore,
  coverage,
  nearbyCoverage,
  letterOverlap,
  firstMatch,
  wordOrder,
  answerType,
  missingNames,
  otherNumber,
  denial,
  opposite,
  heaviestMissing,
  lastWord,
  closeness,
  coverageAfter,
  coverageBefore,
  length,
  missingAdjectives,
  missingModifier,
  missingNouns,
  missingNumbers,
  missingVerbs,
  otherModifier,
  phraseOverlap,
  softCoverage,
  theme,
  unsaidNames,
  usedShare,
  verbDenial,
  leaningCoverage,
  leaning,
  foundVerbs,
  askedNoun,
  likeAsked,
  nearbyGain,
  softNouns,
  softAdjectives,
  unaskedNumber,
  yesNo,
  questionLength,
  unsaidWords,
  ...askedKinds,
  themeBefore,
  themeAfter,
  likestWord,
  singleWord,
  ownTheme,
  support,
  ...hints,
];
