import { areRolesWhole } from '../fillers.js';
import type { AgreementCheck } from './check.js';

const COMING = /\b(?:will|shall|should|must|won't|going to (?!be\b))\b/u;

/** That something happened does not say that it will happen, or should. */
export const tense: AgreementCheck = {
  name: 'tense',
  disagreement({ question, view: { fact } }) {
    if (!areRolesWhole(fact) || fact.kind !== 'event') return null;
    return COMING.test(question.folded) && !COMING.test(fact.statement) ? 'say what will be' : null;
  },
};
