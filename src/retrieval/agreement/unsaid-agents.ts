import { rememberLatest } from '../../language/remember.js';
import { tokenize } from '../../language/tokenize.js';
import type { Question } from '../question.js';
import { keyOf } from '../terms.js';
import type { AgreementCheck } from './check.js';

/** "Who set …", "which group attacked …": the one who did it is asked for. */
const DOER =
  /\bwho (?:has |have |had )?(?!is\b|are\b|was\b|were\b|will\b|would\b|can\b|could\b|do\b|does\b|did\b|else\b)([\p{L}-]+)/u;
const BEING = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'gets', 'got']);
/** Words from "were" to what was done ("were also badly damaged"). */
const MOST_BETWEEN = 2;
/** Words from what was done to "by". */
const MOST_BEFORE_BY = 12;

/** "Two warehouses were set on fire" does not say who did it, unless it goes on with "by". */
export const unsaidAgents: AgreementCheck = {
  name: 'unsaid-agents',
  concerns: (question) => deedOf(question) !== undefined,
  disagreement({ question, view: { fact } }) {
    const deed = fact.reviewed ? undefined : deedOf(question);
    if (deed === undefined) return null;
    const words = tokenize(fact.statement).map(({ word }) => word);
    const at = words.findIndex((word) => keyOf(word) === deed);
    // "The state was ordered to pay" says who pays.
    if (at < 0 || words[at - 1] === 'to') return null;
    if (!words.slice(Math.max(0, at - 1 - MOST_BETWEEN), at).some((word) => BEING.has(word))) return null;
    return words.slice(at, at + MOST_BEFORE_BY).includes('by') ? null : 'say who did this';
  },
};

const deedOf = rememberLatest(({ folded, asked }: Question): string | undefined => {
  const verb = asked.roles.includes('who') ? DOER.exec(folded)?.[1] : undefined;
  return verb === undefined ? undefined : keyOf(verb);
});
