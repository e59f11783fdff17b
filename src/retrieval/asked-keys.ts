import { rememberLatest } from '../language/remember.js';
import type { Question } from './question.js';

/** The keys of all words of a question, grammar words too. */
export const askedKeys = rememberLatest(
  (question: Question): ReadonlySet<string> => new Set(question.terms.map(({ key }) => key)),
);
