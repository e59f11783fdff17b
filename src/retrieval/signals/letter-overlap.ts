import { rememberLatest } from '../../language/remember.js';
import { createTrigramCounter } from '../../language/trigrams.js';
import type { Question } from '../question.js';
import type { Signal } from './signal.js';

const lettersOf = rememberLatest((question: Question) => createTrigramCounter(question.folded));

/** Containment of the whole question's letter trigrams, grammar words included, in the statement. */
export const letterOverlap: Signal = {
  name: 'letter-overlap',
  about: "The share of the question's letter triples that the statement holds.",
  measure({ question, view, total }) {
    const { size, countIn } = lettersOf(question);
    return total === 0 || size === 0 ? 0 : countIn(view.letters) / size;
  },
};
