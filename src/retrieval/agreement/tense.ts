import type { Fact } from '../../facts/fact.js';
import { isPastForm } from '../../language/past-forms.js';
import { oncePer } from '../../language/remember.js';
import { tokenize } from '../../language/tokenize.js';
import { asksOfPast } from '../asked.js';
import { areRolesWhole } from '../fillers.js';
import type { AgreementCheck } from './check.js';

const COMING = /\b(?:will|shall|should|must|won't|going to (?!be\b))\b/u;

/** "What did they plan to build?", "when was it due?" */
const OF_PLANS =
  /\b(?:plan\p{L}*|want\p{L}*|expect\p{L}*|due|suppos\p{L}*|promis\p{L}*|intend\p{L}*|hop(?:ed?|ing)|schedul\p{L}*|to be)\b/u;
const PLANNED =
  /\b(?:will|would|(?:is|are) (?:expected |due |planned |scheduled |likely |set )?to|plans? to|intends? to|wants? to)\b(?: (?:not|also|only|soon|be|\p{L}+ly))*(?: \p{L}+)?/giu;
/** That something happened does not say that it will happen, or should, nor does a plan say what came of it. */
export const tense: AgreementCheck = {
  name: 'tense',
  concerns: ({ folded }) => COMING.test(folded) || asksOfPast(folded),
  disagreement({ question: { folded }, view: { fact } }) {
    if (!fact.reviewed)
      return asksOfPast(folded) && !COMING.test(folded) && !OF_PLANS.test(folded) && isPlan(fact)
        ? 'say what happened'
        : null;
    if (!COMING.test(folded) || !areRolesWhole(fact) || fact.kind !== 'event') return null;
    return COMING.test(fact.statement) ? null : 'say what will be';
  },
};

const isPlan = oncePer(({ statement }: Fact): boolean => {
  const rest = statement.replace(PLANNED, '');
  return rest !== statement && !tokenize(rest).some(({ word }) => isPastForm(word));
});
