import type { Fact } from '../../facts/fact.js';
import { isFormOfBe } from '../../language/auxiliaries.js';
import { rememberLatest } from '../../language/remember.js';
import { tokenize } from '../../language/tokenize.js';
import { areSynonyms, type WordRow, wordRow } from '../../language/word-vectors.js';
import { fillersOf } from '../fillers.js';
import { newNames } from '../new-names.js';
import type { Question } from '../question.js';
import { keyOf } from '../terms.js';
import type { AgreementCheck } from './check.js';

/** "Who set …", "which group attacked …": the one who did it is asked for. */
const DOER =
  /\bwho (?:has |have |had )?(?!is\b|are\b|was\b|were\b|will\b|would\b|can\b|could\b|do\b|does\b|did\b|else\b)([\p{L}-]+)/u;
/** What else makes a passive. */
const PASSIVE = new Set(['be', 'been', 'being', 'gets', 'got']);
/** Words from "were" to what was done ("were also badly damaged"). */
const MOST_BETWEEN = 2;
/** Words from what was done to "by". */
const MOST_BEFORE_BY = 12;

/** What somebody does or is who is named wherever it is told: who may apply or has to pay seldom is. */
const PERSONAL =
  /\bwho(?:'s| (?:is|was|were|are|will be|would be|is to be))? (?:the )?(?:behind|to blame|boss|director|owner|author|curator|mediator|lawyer|ambassador|chief|captain|manager|deputy)\b|\bwho (?:(?:has|have|had|will|would|is to|is going to) )?(?:chair(?:s|ed)?|head(?:s|ed)?|leads?|led|ma[dk]e|leaked|signed|replace[sd]?|taken over|takes over|took over|succeed(?:s|ed)?|designed|invented|wrote|written|founded|built|broke|hired|ordered|g[ai]ven?|beat|attacked|killed|won|wins|scored|host(?:s|ed)?|mediat\p{L}+|guarantee[sd]?|appointed|command(?:s|ed)?|manage[sd]?|fired|launched|hacked|stole|bribed|bought|purchased|sold|finances?|accompanied)\b/u;
/** Before these a deed is none ("over a leaked letter"). */
const DETERMINERS = new Set(['a', 'an', 'the', 'this', 'that', 'his', 'her', 'its', 'their']);

/** "Two warehouses were set on fire" does not say who did it, unless it goes on with "by", nor does a sentence with nobody in it say who leaked a letter. */
export const unsaidAgents: AgreementCheck = {
  name: 'unsaid-agents',
  of: 'sentences',
  concerns: (question) => deedOf(question) !== undefined || asksForPerson(question),
  disagreement({ question, view: { fact } }) {
    const words = tokenize(fact.statement).map(({ word }) => word);
    const deed = deedOf(question);
    const at = deed === undefined ? -1 : placeOf(deed, words);
    const isDone = at > 0 && !DETERMINERS.has(words[at - 1] as string);
    // "A committee of farmers hired him" names nobody, and says who did.
    if (asksForPerson(question) && !isDone && !tellsAnybody(question, fact)) return 'say who did this';
    // "The state was ordered to pay" says who pays.
    if (at < 0 || words[at - 1] === 'to') return null;
    if (!words.slice(Math.max(0, at - 1 - MOST_BETWEEN), at).some((word) => isFormOfBe(word) || PASSIVE.has(word)))
      return null;
    return words.slice(at, at + MOST_BEFORE_BY).includes('by') ? null : 'say who did this';
  },
};

/** Whether a fact has anybody, or any body, that the question does not name. */
function tellsAnybody(question: Question, fact: Fact): boolean {
  return fillersOf(fact, ['who', 'whom', 'where', 'saidBy']).some(newNames(question));
}

function asksForPerson({ folded, asked }: Question): boolean {
  return asked.roles.includes('who') && PERSONAL.test(folded);
}

/** Where a deed is told: by its own word, else by a synonym; -1 where it is not. */
function placeOf({ key, row }: Deed, words: readonly string[]): number {
  const own = words.findIndex((word) => keyOf(word) === key);
  return own >= 0 ? own : words.findIndex((word) => areSynonyms(row, wordRow(word)));
}

interface Deed {
  readonly key: string;
  readonly row: WordRow;
}

const deedOf = rememberLatest(({ folded, asked }: Question): Deed | undefined => {
  const verb = asked.roles.includes('who') ? DOER.exec(folded)?.[1] : undefined;
  return verb === undefined ? undefined : { key: keyOf(verb), row: wordRow(verb) };
});
