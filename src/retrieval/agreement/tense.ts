import type { Fact } from '../../facts/fact.js';
import { isPastForm } from '../../language/past-forms.js';
import { oncePer } from '../../language/remember.js';
import { tokenize } from '../../language/tokenize.js';
import { asksOfPast } from '../asked.js';
import { areRolesWhole, fillersFor } from '../fillers.js';
import type { Question } from '../question.js';
import type { AgreementCheck } from './check.js';

const COMING = /\b(?:will|shall|should|must|won't|going to (?!be\b))\b/u;

/** "What did they plan to build?", "when was it due?" */
const OF_PLANS =
  /\b(?:plan\p{L}*|want\p{L}*|expect\p{L}*|due|suppos\p{L}*|promis\p{L}*|intend\p{L}*|hop(?:ed?|ing)|schedul\p{L}*|to be)\b/u;
const PLANNED =
  /\b(?:will|would|(?:is|are) (?:expected |due |planned |scheduled |likely |set )?to|plans? to|intends? to|wants? to)\b(?: (?:not|also|only|soon|be|\p{L}+ly))*(?: \p{L}+)?/giu;
/** "What has the court decided?": not that it was asked to. */
const OUTCOME = /\bwhat (?:did|has|have)\b[^.?!]{0,80}\b(?:decided?|ruled?|find|found|show|shown|concluded?)\b/u;
const PENDING =
  /\b(?:ruling|decision|verdict|judge?ment|hearing|report|result|answer)s?\b[^.;]{0,30}\b(?:(?:is|are) (?:due|expected|awaited|set)|due (?:in|on|by|at)|pending)\b|\b(?:has|have) appealed\b|\bmay appeal\b|\b(?:has|have) (?:asked|applied|petitioned|taken)\b[^.;]{0,40}\b(?:court|judge|tribunal|panel|regulator)\b|\bwill (?:take|go|bring)\b[^.;]{0,40}\bcourt\b|\bwill (?:decide|rule)\b|\b(?:is|are) (?:still )?(?:being (?:analy[sz]ed|examined|investigated)|looking at|investigating|examining)\b/iu;
const DECIDED =
  /\b(?:decided|ruled|found|showed|shows|concluded|rejected|dismissed|upheld|approved|granted|declared|declined|ordered|awarded)\b/iu;
/** That something happened does not say that it will happen, or should, nor does a plan say what came of it. */
export const tense: AgreementCheck = {
  name: 'tense',
  concerns: ({ folded }) => COMING.test(folded) || asksOfPast(folded) || OUTCOME.test(folded),
  disagreement({ question, view: { fact } }) {
    const { folded } = question;
    if (!fact.reviewed && isWhenComing(question) && isOnlyPast(fillersFor(question, fact)))
      return 'say when this will be';
    if (!fact.reviewed && OUTCOME.test(folded) && isPending(fact)) return 'say what was decided';
    if (!fact.reviewed)
      return asksOfPast(folded) && !COMING.test(folded) && !OF_PLANS.test(folded) && isPlan(fact)
        ? 'say what happened'
        : null;
    if (!COMING.test(folded) || !areRolesWhole(fact) || fact.kind !== 'event') return null;
    return COMING.test(fact.statement) ? null : 'say what will be';
  },
};

function isPending({ statement }: Fact): boolean {
  return PENDING.test(statement) && !DECIDED.test(statement);
}

/** "When will it be finished?" / "It has been closed since May". */
function isWhenComing({ asked: { roles }, folded }: Question): boolean {
  return roles[0] === 'when' && /\b(?:will|shall|going to)\b/u.test(folded);
}

function isOnlyPast(times: readonly string[]): boolean {
  return times.length > 0 && times.every((time) => /^(?:since|last|yesterday)\b|\bago\b/iu.test(time));
}

const isPlan = oncePer(({ statement }: Fact): boolean => {
  const rest = statement.replace(PLANNED, '');
  return rest !== statement && !tokenize(rest).some(({ word }) => isPastForm(word));
});
