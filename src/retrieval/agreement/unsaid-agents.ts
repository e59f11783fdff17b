import { rememberLatest } from '../../language/remember.js';
import { tokenize } from '../../language/tokenize.js';
import { fillersOf } from '../fillers.js';
import { newNames } from '../new-names.js';
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

/** What somebody with a name does or is: who may apply or has to pay are seldom named. */
const PERSONAL =
  /\bwho(?:'s| (?:is|was|were|are|has|have|had|will|would|is to|is going to))? (?:be |been )?(?:the )?(?:chair(?:s|ed)?|head(?:s|ed)?|leads?|led|leading|ma[dk]e|making|leaked|signed|replace[sd]?|taken over|takes over|took over|succeed(?:s|ed)?|designed|invented|wrote|written|founded|built|broke|hired|ordered|g[ai]ven?|beat|attacked|killed|won|wins|scored|host(?:s|ed)?|mediat\p{L}+|guarantee[sd]?|behind|to blame|appointed|command(?:s|ed)?|manage[sd]?|fired|launched|hacked|stole|bought|purchased|sold|finances?|boss|director|owner|author|curator|mediator|lawyer|ambassador|chief|captain|manager|deputy|accompanied)\b/u;

/** "Two warehouses were set on fire" does not say who did it, unless it goes on with "by", nor does a sentence that names nobody say who leaked a letter. */
export const unsaidAgents: AgreementCheck = {
  name: 'unsaid-agents',
  concerns: (question) => deedOf(question) !== undefined || asksForPerson(question),
  disagreement({ question, view: { fact } }) {
    if (fact.reviewed) return null;
    if (asksForPerson(question) && !fillersOf(fact, ['who', 'where', 'saidBy']).some(newNames(question)))
      return 'say who did this';
    const deed = deedOf(question);
    if (deed === undefined) return null;
    const words = tokenize(fact.statement).map(({ word }) => word);
    const at = words.findIndex((word) => keyOf(word) === deed);
    // "The state was ordered to pay" says who pays.
    if (at < 0 || words[at - 1] === 'to') return null;
    if (!words.slice(Math.max(0, at - 1 - MOST_BETWEEN), at).some((word) => BEING.has(word))) return null;
    return words.slice(at, at + MOST_BEFORE_BY).includes('by') ? null : 'say who did this';
  },
};

function asksForPerson({ folded, asked }: Question): boolean {
  return asked.roles.includes('who') && PERSONAL.test(folded);
}

const deedOf = rememberLatest(({ folded, asked }: Question): string | undefined => {
  const verb = asked.roles.includes('who') ? DOER.exec(folded)?.[1] : undefined;
  return verb === undefined ? undefined : keyOf(verb);
});
