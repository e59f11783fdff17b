import type { AgreementCheck } from './check.js';

const OUTCOME = /\bwhat (?:did|has|have)\b[^.?!]{0,80}\b(?:decided?|ruled?|find|found|show|shown|concluded?)\b/u;
const PENDING =
  /\b(?:ruling|decision|verdict|judge?ment|hearing|report|result|answer)s?\b[^.;]{0,30}\b(?:(?:is|are) (?:due|expected|awaited|set)|due (?:in|on|by|at)|pending)\b|\b(?:has|have) appealed\b|\bmay appeal\b|\b(?:has|have) (?:asked|applied|petitioned|taken)\b[^.;]{0,40}\b(?:court|judge|tribunal|panel|regulator)\b|\bwill (?:take|go|bring)\b[^.;]{0,40}\bcourt\b|\bwill (?:decide|rule)\b|\b(?:is|are) (?:still )?(?:being (?:analy[sz]ed|examined|investigated)|looking at|investigating|examining)\b/iu;
const DECIDED =
  /\b(?:decided|ruled|found|showed|shows|concluded|rejected|dismissed|upheld|approved|granted|declared|declined|ordered|awarded)\b/iu;

/** What a court has decided is not told by what it was asked to, or has yet to. */
export const outcomes: AgreementCheck = {
  name: 'outcomes',
  concerns: ({ folded }) => OUTCOME.test(folded),
  disagreement({ view: { fact } }) {
    if (fact.reviewed || DECIDED.test(fact.statement)) return null;
    return PENDING.test(fact.statement) ? 'say what was decided' : null;
  },
};
