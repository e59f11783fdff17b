import type { Fact } from '../../facts/fact.js';
import { isWhole } from '../fillers.js';
import type { AgreementCheck } from './check.js';

/** "What did Solheim do?", "what has he been up to?", and not what she does, which asks for her trade. */
const WHAT_WAS_DONE =
  /\bwhat(?:['’]s| (?:did|has|have|had|was|were|is|are)) (?:[\p{L}'’-]+ ){1,6}?(?:do|done|doing|up to)\b(?! (?:for|with|about|to)\b)|\bwhat (?:he|she|they) (?:did|(?:has|have|had) done)\b/u;
/** What stands in the role of what is said of somebody: "is the envoy of Norland", "is Norland’s envoy". */
const STATE = /^(?:is|was|are|were) (?:an?|the|[\p{L}-]+(?:['’]s|s['’])) (?!first\b|last\b|only\b)/u;

/** What somebody did is not told by what they are. */
export const deeds: AgreementCheck = {
  name: 'deeds',
  concerns: ({ folded }) => WHAT_WAS_DONE.test(folded),
  disagreement: (pair) => (isWhole(pair) && saysWhatTheyAre(pair.view.fact) ? 'say what was done' : null),
};

/** Whether a fact that somebody reviewed says what somebody or something is, and of nothing that happened. */
export function saysWhatTheyAre({ kind, roles }: Fact): boolean {
  return kind === 'background' && roles.what?.some((what) => STATE.test(what)) === true;
}
