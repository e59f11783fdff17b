import { containment, trigrams } from '../../language/trigrams.js';
import type { Signal } from './signal.js';

/** Containment of the whole question's letter trigrams, grammar words included, in the statement. */
export const letterOverlap: Signal = {
  name: 'letter-overlap',
  about: "The share of the question's letter triples that the statement holds.",
  measure: ({ question, view, total }) => (total === 0 ? 0 : containment(trigrams(question.folded), view.trigrams)),
};
