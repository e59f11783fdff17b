import { rememberLatest } from '../../language/remember.js';
import { containment, trigrams } from '../../language/trigrams.js';
import type { Question } from '../question.js';
import type { Signal } from './signal.js';

const trigramsOf = rememberLatest((question: Question) => trigrams(question.folded));

/** Containment of the whole question's letter trigrams, grammar words included, in the statement. */
export const letterOverlap: Signal = {
  name: 'letter-overlap',
  about: "The share of the question's letter triples that the statement holds.",
  measure: ({ question, view, total }) => (total === 0 ? 0 : containment(trigramsOf(question), view.trigrams)),
};
