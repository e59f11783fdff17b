import { softMatches } from '../soft-matches.js';
import type { AgreementCheck } from './check.js';

/** "Who leaked …", "who will be replaced": the verb that the question turns on. */
const DEED =
  /\bwho (?:(?:is|are|was|were|will|would|has|have|had|can|could|may|should) )?(?:(?:be|been|going|to) )*([\p{L}-]+)/u;

/** A verb that is said less than this (0..1) by the words used like it is not spoken of. */
const SPOKEN_OF = 0.4;

/** "Who leaked the losses to the newspaper?" is not answered by a newspaper that reports losses: somebody must leak, or do something like it. */
export const unsaidDeeds: AgreementCheck = {
  name: 'unsaid-deeds',
  concerns: ({ folded, asked }) => asked.roles.includes('who') && DEED.test(folded),
  disagreement(pair) {
    if (pair.view.fact.reviewed) return null;
    const deed = DEED.exec(pair.question.folded)?.[1];
    const at = pair.terms.findIndex(({ term, wordKind }) => wordKind === 'verb' && term.text.toLowerCase() === deed);
    return at < 0 || (softMatches(pair).terms[at] as number) >= SPOKEN_OF ? null : 'say who did this';
  },
};
