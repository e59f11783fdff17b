import { fold } from '../../language/fold.js';
import { rememberLatest } from '../../language/remember.js';
import type { Question } from '../question.js';
import type { AgreementCheck } from './check.js';

/** What a sum is of: as questions ask it, and as a sentence may say it. */
const SUMS = [
  {
    asked: /\b(?:earn(?:s|ed|ing)?|salary|salaries|wages?)\b/u,
    said: /\b(?:earn\p{L}*|salar\p{L}+|wages?|pay\p{L}*|paid|income|start on|a (?:month|week|year|day))\b/u,
    says: 'say what is earned',
  },
  {
    asked: /\b(?:fine[sd]?|penalty)\b/u,
    said: /\b(?:fine[sd]?|penalt\p{L}+|pay\p{L}*|paid)\b/u,
    says: 'say what the fine is',
  },
] as const;

/** What somebody earns, or is fined, is not told by another sum of money. */
export const sums: AgreementCheck = {
  name: 'sums',
  of: 'sentences',
  concerns: (question) => sumIn(question) !== undefined,
  disagreement({ question, view: { fact } }) {
    const sum = sumIn(question);
    return sum === undefined || sum.said.test(fold(fact.statement)) ? null : sum.says;
  },
};

const sumIn = rememberLatest(({ folded, asked }: Question) =>
  asked.finer === 'money' ? SUMS.find((sum) => sum.asked.test(folded)) : undefined,
);
