import { isInCalendar } from '../../language/calendar.js';
import { isStopWord } from '../../language/stop-words.js';
import { isKnownByExamples } from '../fillers.js';
import type { Opening } from '../openings.js';
import type { Question } from '../question.js';
import { keyOf, standsAmong, type Term } from '../terms.js';
import type { AgreementCheck } from './check.js';

/** Words that count without stating a number ("the two sides", "first of all"). */
const LOOSE = new Set(['one', 'first', 'two', 'second']);

/** Every number and date of the question must be in the fact; where a FAQ's entry has none, it is the case at hand ("transfer 500 dollars"). */
export const numbers: AgreementCheck = {
  name: 'numbers',
  concerns: ({ content }) => content.some(({ kind }) => kind === 'number'),
  disagreement({ question, terms, view, topic }, { openingOf }) {
    if (isKnownByExamples({ fact: view.fact, topic }) && view.numbers.size === 0) return null;
    const opening = view.fact.reviewed ? undefined : openingOf(view.fact);
    const missing = terms.find(
      ({ term, strength, nearby }) =>
        term.kind === 'number' &&
        !LOOSE.has(term.text.toLowerCase()) &&
        strength === 0 &&
        nearby === 0 &&
        !(opening && isLabel(term, question, opening)),
    );
    return missing ? `say this of ${missing.term.text}` : null;
  },
};

/** "Hall 7" is meant all through a document that begins with it; "4 March", "7 passengers" and "in 2024" are not. */
function isLabel(term: Term, { tokens }: Question, { keys }: Opening): boolean {
  const labelled = tokens[term.at - 1]?.word;
  const behind = tokens[term.at + 1]?.word ?? '';
  if (labelled === undefined || isStopWord(labelled) || isInCalendar(labelled) || isInCalendar(behind)) return false;
  return standsAmong(term, keys) && keys.has(keyOf(labelled));
}
