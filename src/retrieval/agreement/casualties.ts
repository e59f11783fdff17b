import { fold } from '../../language/fold.js';
import type { AgreementCheck } from './check.js';

/** What may have become of people: as a question asks it, and as a sentence may say it. */
const FATES = [
  {
    asked: /\b(?:die[sd]?|dead|deaths?|killed|drowned|perished|fatalit(?:y|ies)|death toll|los[te]+ their lives)\b/u,
    said: /\b(?:die[sd]?|dying|dead\p{L}*|deaths?|kill\p{L}*|drown\p{L}*|perish\p{L}*|fatal\p{L}*|victims?|lives|bod(?:y|ies)|toll|casualt\p{L}+|mortality|surviv\p{L}+|buried|execut\p{L}+|murder\p{L}*|shot)\b/u,
    says: 'say how many died',
  },
  {
    asked: /\b(?:injured|wounded|hurt|injur(?:y|ies))\b/u,
    said: /\b(?:injur\p{L}+|wound\p{L}*|hurt|casualt\p{L}+|treated|burns|hospital\p{L}*|unhurt|unharmed|harmed)\b/u,
    says: 'say how many were hurt',
  },
] as const;

const HOW_MANY = /\bhow many\b|\b(?:numbers?|figures?)\b|\bdeath toll\b/u;

/** "How many died?" is answered neither by how many were hurt nor by how many fell ill or had to leave their homes. */
export const casualties: AgreementCheck = {
  name: 'casualties',
  concerns: ({ folded, asked }) =>
    (HOW_MANY.test(folded) || asked.keywords) && FATES.some((fate) => fate.asked.test(folded)),
  disagreement({ question, view: { fact } }) {
    if (fact.reviewed) return null;
    const asked = FATES.filter((fate) => fate.asked.test(question.folded));
    const said = fold(fact.statement);
    // "How many dead and wounded?" may be answered by either.
    return asked.some((fate) => fate.said.test(said)) ? null : (asked[0]?.says ?? null);
  },
};
