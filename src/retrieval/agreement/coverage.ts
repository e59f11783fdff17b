import type { AgreementCheck } from './check.js';

/** The least share of the question's weight that must be found in the fact, around it, or among its example questions. */
const LEAST = 0.35;
/** Of a yes-or-no question nearly everything must be found, since there is nothing else to judge it by. */
const LEAST_YES_NO = 0.55;

/** Most of what the question gives must be found. */
export const coverage: AgreementCheck = {
  name: 'coverage',
  disagreement({ terms, total, question }) {
    if (total === 0) return null;
    const found =
      terms.reduce((sum, { weight, nearby, example }) => sum + weight * Math.max(nearby, example), 0) / total;
    return found >= (question.asked.yesNo ? LEAST_YES_NO : LEAST) ? null : 'say exactly this';
  },
};
