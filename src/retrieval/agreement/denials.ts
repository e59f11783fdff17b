import type { AgreementCheck } from './check.js';

/** A question that denies something is not answered by a fact that does not. */
export const denials: AgreementCheck = {
  name: 'denials',
  disagreement({ question, view }) {
    return question.negated && !question.asked.yesNo && !view.negated ? 'say what was not so' : null;
  },
};
