import type { AgreementCheck } from './check.js';

/** "What did the court rule?", "how did they vote?", "what was the verdict?" */
const OUTCOME = new RegExp(
  [
    '\\b(?:what|how|whom?) (?:did|has|have)\\b[^.?!]{0,80}\\b(?:decided?|ruled?|find|found|shown?|reveal(?:ed)?|concluded?|voted?|elect(?:ed)?|choose|chosen?)\\b',
    '\\b(?:how|what) (?:the |a )?[^.?!]{1,60} (?:voted|ruled|decided|revealed|showed)\\b',
    '\\b(?:what|how) (?:was|were|did) the (?:ruling|verdict|result|outcome|vote|decision|finding)s?\\b',
    '\\bwhat found\\b',
  ].join('|'),
  'u',
);
/** "What will be decided in September?" */
const TO_COME = /\b(?:will|would|should|(?:is|are) to) be\b/u;

const PENDING = new RegExp(
  [
    '\\b(?:ruling|decision|verdict|judge?ment|hearing|report|result|answer)s?\\b[^.;]{0,30}\\b(?:(?:is|are) (?:due|expected|awaited|set)|due (?:in|on|by|at)|pending)\\b',
    '\\b(?:has|have|may) appeal(?:ed)?\\b',
    '\\b(?:has|have) (?:asked|applied|petitioned|taken)\\b[^.;]{0,40}\\b(?:court|judge|tribunal|panel|regulator)\\b',
    '\\bwill (?:take|go|bring)\\b[^.;]{0,40}\\bcourt\\b|\\bwill (?:decide|rule)\\b',
    '\\b(?:is|are) (?:still )?(?:being (?:analy[sz]ed|examined|investigated)|looking at|investigating|examining)\\b',
    '\\b(?:is|are) (?:due |expected |scheduled |set )?to (?:decide|rule|vote|meet|hear|debate|report|publish)\\b|\\b(?:is|are) scheduled\\b',
    '\\b(?:has|have) until\\b|\\buntil\\b[^.;]{0,40}\\b(?:has|have) been\\b',
    '\\bwould be (?:balloted|asked)\\b|\\bhas called a (?:meeting|vote|ballot)\\b',
    '\\b(?:has|have) not yet (?:published|ruled|decided|reported)\\b',
  ].join('|'),
  'iu',
);
const DECIDED = new RegExp(
  `\\b(?:${[
    'decided|ruled|found|shows?|showed|concluded|rejected|dismissed|upheld|approved|granted|declared|declined|ordered|awarded|voted|passed|adopted|backed',
    'annulled|elected|chose|picked|named|appointed|convicted|sentenced|acquitted|cleared|fined|jailed|overturned|quashed|blocked|turned down|agreed',
    'contain(?:s|ed)|confirmed',
  ].join('|')})\\b`,
  'iu',
);

/** What a court has decided, a parliament voted or samples have shown is not told by what they were asked to, or have yet to. */
export const outcomes: AgreementCheck = {
  name: 'outcomes',
  of: 'sentences',
  concerns: ({ folded }) => OUTCOME.test(folded) && !TO_COME.test(folded),
  disagreement({ view: { fact } }) {
    if (DECIDED.test(fact.statement)) return null;
    return PENDING.test(fact.statement) ? 'say what was decided' : null;
  },
};
