import { fold } from '../../language/fold.js';
import { rememberLatest } from '../../language/remember.js';
import type { Question } from '../question.js';
import type { AgreementCheck } from './check.js';

const ASKING = /\b(who|when|where|which|how|why|what)m?\b/u;
const OPEN =
  /\b(?:unclear|unknown|undecided|left open|(?:is|are|remains?) (?:still )?open|not (?:yet |so far )?(?:been |be )?(?:clear|known|certain|settled|decided|named|fixed|agreed|determined|disclosed|announced)|(?:has|have|had|did|does|would|will) not (?:yet |so far )?(?:say|said|decide|decided|name|named))\b/u;

/** "Who chartered her is unclear" does not say who did: it asks the question itself and leaves it open. */
export const leftOpen: AgreementCheck = {
  name: 'left-open',
  concerns: ({ asked }) => !asked.yesNo,
  disagreement({ question, view: { fact } }) {
    const asking = fact.reviewed ? undefined : askingIn(question);
    if (asking === undefined) return null;
    const said = fold(fact.statement);
    // ", who" and ", which" only go on about what stands before.
    const isAskedAgain = new RegExp(`(?:^|[^,] )\\b${asking}m?\\b`, 'u').test(said);
    return isAskedAgain && OPEN.test(said) ? 'say this' : null;
  },
};

const askingIn = rememberLatest(({ folded }: Question) => ASKING.exec(folded)?.[1]);
