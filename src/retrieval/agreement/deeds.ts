import { isWhole, saysWhatTheyAre } from '../fillers.js';
import type { AgreementCheck } from './check.js';

/** Whose deeds are asked for: up to six words, and none that makes another question of it ("the job that he is doing"). */
const WHOSE = "(?:(?!(?:that|which|who|job|trade|post)\\b)[\\p{L}'’-]+ ){1,6}?";
/** "What did Solheim do?", "what is he up to?", and not what she does, which asks for her trade. */
const WHAT_WAS_DONE = new RegExp(
  [
    `\\bwhat(?:['’]s| is| are| was| were) ${WHOSE}(?:doing\\b(?! (?:for|with|about|to|as)\\b)|up to\\W*$)`,
    `\\bwhat (?:did|has|have|had) ${WHOSE}(?:(?:do|done|doing)\\b(?! (?:for|with|about|to)\\b)|up to\\b(?! \\d))`,
    '\\bwhat (?:he|she|they) (?:did|(?:has|have|had) done)\\b',
  ].join('|'),
  'u',
);

/** What somebody did is not told by what they are. */
export const deeds: AgreementCheck = {
  name: 'deeds',
  of: 'reviewed',
  concerns: ({ folded }) => WHAT_WAS_DONE.test(folded),
  disagreement: (pair) => (isWhole(pair) && saysWhatTheyAre(pair.view.fact) ? 'say what was done' : null),
};
