/** Which statements lean on the sentence before them. */

import { fold } from '../language/fold.js';
import { leansBack } from '../language/leaning.js';
import { oncePer } from '../language/remember.js';
import type { View } from './view.js';

/** Whether the statement of a view opens with a word that points back. */
export const isLeaning = oncePer(({ fact }: View): boolean => leansBack(fold(fact.statement)));
