import { NOT } from '../../language/denial.js';
import { fold } from '../../language/fold.js';
import type { Pair } from '../pair.js';
import type { AgreementCheck } from './check.js';

/** A question that denies something is not answered by a fact that does not. */
export const denials: AgreementCheck = {
  name: 'denials',
  concerns: ({ negated, asked }) => negated && !asked.yesNo,
  disagreement(pair) {
    const { view, terms } = pair;
    if (view.negated) return null;
    // "Not solved yet" for "remain" may be an example's wording; "not met" for "met" is the opposite.
    if (terms.every(({ example }) => example === 1) && !deniesStatement(pair)) return null;
    return 'say what was not so';
  },
};

/** Whether the first word that is denied is one of the statement. */
function deniesStatement({ question, terms }: Pair): boolean {
  const at = question.terms.findIndex(({ text }) => NOT.test(fold(text)));
  const denied = question.terms.slice(at + 1).find(({ stop, name }) => !stop && !name);
  return terms.some(({ term, found }) => term === denied && found !== null);
}
