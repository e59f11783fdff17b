/** Every word signal. A new one is one file here and one line below; then refit (`npm run fit`). */

import { apart } from './apart.js';
import { commonness } from './commonness.js';
import { foundAt } from './found-at.js';
import { inStep } from './in-step.js';
import { isFollowed } from './is-followed.js';
import { isLast } from './is-last.js';
import { isShared } from './is-shared.js';
import { kinds } from './kinds.js';
import { likeness } from './likeness.js';
import { likenessAtOpening } from './likeness-at-opening.js';
import { likenessBefore } from './likeness-before.js';
import { likenessTwoBefore } from './likeness-two-before.js';
import { likestAt } from './likest-at.js';
import { place } from './place.js';
import { secondLikeness } from './second-likeness.js';
import { share } from './share.js';
import { strength } from './strength.js';
import type { WordSignal } from './word-signal.js';

export const WORD_SIGNALS: readonly WordSignal[] = [
  share,
  strength,
  likeness,
  likenessBefore,
  likenessTwoBefore,
  likenessAtOpening,
  ...kinds,
  place,
  isLast,
  isFollowed,
  commonness,
  foundAt,
  apart,
  inStep,
  secondLikeness,
  likestAt,
  isShared,
];
