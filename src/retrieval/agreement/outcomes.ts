import type { AgreementCheck } from './check.js';

const OUTCOME =
  /\b(?:what|how|whom?) (?:did|has|have)\b[^.?!]{0,80}\b(?:decided?|ruled?|find|found|show|shown|reveal(?:ed)?|concluded?|voted?|elect(?:ed)?|chosen?|choose)\b|\b(?:how|what) (?:the |a )?[^.?!]{1,60} (?:voted|ruled|decided|revealed|showed)\b|\b(?:what|how) (?:was|were|did) the (?:ruling|verdict|result|outcome|vote|decision|finding)s?\b|\bwhat found\b/u;
const PENDING =
  /\b(?:ruling|decision|verdict|judge?ment|hearing|report|result|answer)s?\b[^.;]{0,30}\b(?:(?:is|are) (?:due|expected|awaited|set)|due (?:in|on|by|at)|pending)\b|\b(?:has|have) appealed\b|\bmay appeal\b|\b(?:has|have) (?:asked|applied|petitioned|taken)\b[^.;]{0,40}\b(?:court|judge|tribunal|panel|regulator)\b|\bwill (?:take|go|bring)\b[^.;]{0,40}\bcourt\b|\bwill (?:decide|rule)\b|\b(?:is|are) (?:still )?(?:being (?:analy[sz]ed|examined|investigated)|looking at|investigating|examining)\b|\b(?:is|are) (?:due |expected |scheduled |set )?to (?:decide|rule|vote|meet|hear|debate|report|publish)\b|\b(?:has|have) until\b|\bwould be (?:balloted|asked)\b|\b(?:is|are) scheduled\b|\bhas called a (?:meeting|vote|ballot)\b|\buntil\b[^.;]{0,40}\b(?:has|have) been\b|\b(?:has|have) not yet (?:published|ruled|decided|reported)\b/iu;
const DECIDED =
  /\b(?:decided|ruled|found|showed|shows|concluded|rejected|dismissed|upheld|approved|granted|declared|declined|ordered|awarded|voted|passed|adopted|backed|annulled|elected|chose)\b/iu;

/** What a court has decided is not told by what it was asked to, or has yet to. */
export const outcomes: AgreementCheck = {
  name: 'outcomes',
  concerns: ({ folded }) => OUTCOME.test(folded),
  disagreement({ view: { fact } }) {
    if (fact.reviewed || DECIDED.test(fact.statement)) return null;
    return PENDING.test(fact.statement) ? 'say what was decided' : null;
  },
};
