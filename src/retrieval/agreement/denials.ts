import { denies } from '../../language/denial.js';
import { fold } from '../../language/fold.js';
import type { AgreementCheck } from './check.js';

/** A question that denies something is not answered by a fact that does not. */
export const denials: AgreementCheck = {
  name: 'denials',
  disagreement({ question, view, terms }) {
    if (!question.negated || question.asked.yesNo || view.negated) return null;
    // Somebody put it just so ("not solved yet" for "remain").
    if (terms.every(({ example }) => example === 1) && view.fact.questions.some((text) => denies(fold(text))))
      return null;
    return 'say what was not so';
  },
};
