import { areRolesWhole } from '../fillers.js';
import type { AgreementCheck } from './check.js';

const COMING = /\b(?:will|shall|should|must|won't|going to (?!be\b))\b/u;

/** That something happened does not say that it will happen, or should. */
export const tense: AgreementCheck = {
  name: 'tense',
  concerns: ({ folded }) => COMING.test(folded),
  disagreement({ view: { fact } }) {
    if (!areRolesWhole(fact) || fact.kind !== 'event') return null;
    return COMING.test(fact.statement) ? null : 'say what will be';
  },
};
