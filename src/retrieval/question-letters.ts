/** The letter trigrams of a question, gathered once for all that it is held against. */

import { rememberLatest } from '../language/remember.js';
import { createTrigramCounter } from '../language/trigrams.js';
import type { Question } from './question.js';

export const questionLetters = rememberLatest(({ folded }: Question) => createTrigramCounter(folded));
