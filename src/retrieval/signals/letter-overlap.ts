import { questionLetters } from '../question-letters.js';
import type { Signal } from './signal.js';

/** Containment of the whole question's letter trigrams, grammar words included, in the statement. */
export const letterOverlap: Signal = {
  name: 'letter-overlap',
  about: "The share of the question's letter triples that the statement holds.",
  measure({ question, view, total }) {
    const { size, countIn } = questionLetters(question);
    return total === 0 || size === 0 ? 0 : countIn(view.letters) / size;
  },
};
