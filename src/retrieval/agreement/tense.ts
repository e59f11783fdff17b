import type { Fact } from '../../facts/fact.js';
import { oncePer } from '../../language/remember.js';
import { areRolesWhole } from '../fillers.js';
import type { AgreementCheck } from './check.js';

const COMING = /\b(?:will|shall|should|must|won't|going to (?!be\b))\b/u;

/** "How did they vote?" */
const PAST = /\b(?:did|was|were|had)\b/u;
const PLANNED =
  /\b(?:will|would|(?:is|are) (?:expected|due|planned|scheduled|likely|set)? ?to|plans? to|intends? to|wants? to)\b(?: be)?(?: \p{L}+)?/giu;
const HAPPENED =
  /\b(?:\p{L}{2,}ed|was|were|had|has|have|won|lost|gave|took|went|came|met|said|told|made|fell|rose|left|found|held|began|sent|kept|paid|put|saw|got|led|broke|cut|hit|let|ran)\b/iu;

/** That something happened does not say that it will happen, or should, nor does a plan say what came of it. */
export const tense: AgreementCheck = {
  name: 'tense',
  concerns: ({ folded }) => COMING.test(folded) || PAST.test(folded),
  disagreement({ question: { folded }, view: { fact } }) {
    if (!fact.reviewed) return !COMING.test(folded) && isPlan(fact) ? 'say what happened' : null;
    if (!COMING.test(folded) || !areRolesWhole(fact) || fact.kind !== 'event') return null;
    return COMING.test(fact.statement) ? null : 'say what will be';
  },
};

const isPlan = oncePer(({ statement }: Fact): boolean => {
  const rest = statement.replace(PLANNED, '');
  return rest !== statement && !HAPPENED.test(rest);
});
