/** What a fact offers for the role that a question asks for, and whether that is more than the question already says. */

import { type Fact, ROLES, type Role } from '../facts/fact.js';
import { MONTHS, WEEKDAYS } from '../language/calendar.js';
import { fold } from '../language/fold.js';
import { HOUR_OF_DAY } from '../language/hour-of-day.js';
import { isMeasured } from '../language/measures.js';
import { isMoney } from '../language/money.js';
import { NUMBER_WORDS } from '../language/number-words.js';
import { remember, rememberLatest } from '../language/remember.js';
import { tokenize } from '../language/tokenize.js';
import type { Finer } from './asked.js';
import type { Pair } from './pair.js';
import type { Question } from './question.js';
import { keyOf } from './terms.js';

const MONTH = new RegExp(`\\b(?:${MONTHS}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b`, 'u');
const CLOCK =
  /\b\d{1,2}(?::\d{2}|\.\d{2})?\s?(?:[ap]m\b|[ap]\.m\.|h\b)|\bo'clock\b|\b\d{1,2}:\d{2}\b|\b(?:noon|midnight|dawn|dusk)\b/u;
const DURATION = new RegExp(
  `\\b(?:\\d[\\d.,]*|${NUMBER_WORDS}|an?|half|several|few|many|some|for|entire|whole)[ -](?:\\w+ )?(?:second|minute|hour|day|night|week|month|year|decade|century|centurie)s?\\b|\\b(?:days|weeks|months|years|decades|centuries)\\b`,
  'u',
);
const DISTANCE = new RegExp(
  `\\b(?:\\d[\\d.,]*|${NUMBER_WORDS})[ -]?(?:(?:milli|centi|kilo)?met(?:re|er)s?|[kcm]?m|miles?|feet|foot|ft|yards?|inch(?:es)?|pages?)\\b`,
  'u',
);

/** What a filler must look like to satisfy a finer kind. Kinds of places are judged by the entities instead. */
const SHAPES: Readonly<Partial<Record<Finer, { test(filler: string): boolean }>>> = {
  year: /\b1\d{3}\b|\b20\d{2}\b|\b\d{1,4} (?:bc|ad|bce|ce)\b|\b\d{3}0s\b/u,
  month: MONTH,
  day: new RegExp(
    `${MONTH.source}|\\b${WEEKDAYS}\\b|\\b\\d{1,2}(?:st|nd|rd|th)?\\b|\\b(?:today|yesterday|tomorrow)\\b`,
    'u',
  ),
  time: new RegExp(`${CLOCK.source}|${HOUR_OF_DAY.source}`, 'u'),
  // "Since October" tells how long, too.
  duration: new RegExp(`^since\\b|${DURATION.source}`, 'u'),
  extent: new RegExp(`${DURATION.source}|${DISTANCE.source}`, 'u'),
  distance: DISTANCE,
  age: /\byears? old\b|\baged?\b/u,
  money: { test: isMoney },
  count: { test: (filler) => !isMeasured(filler) },
  percent: /%|\bper ?cent\b|\bpercentage\b/u,
};

/** Fillers of the asked roles that tell something new and are fine enough; all roles' order is kept. */
export function fillersFor(question: Question, fact: Fact): readonly string[] {
  return fillersForQuestion(question)(fact);
}

/** More facts than are looked at for one question. */
const MOST_FACTS = 100;

/** Signals and checks ask for the same fillers one after another. */
const fillersForQuestion = rememberLatest((question: Question) => {
  const { roles, finer } = question.asked;
  const given = new Set(tokenize(question.folded).map((token) => keyOf(token.word)));
  return remember(MOST_FACTS, (fact: Fact): readonly string[] =>
    fillersOf(fact, roles).filter((filler) => isFineEnough(filler, finer) && saysMore(filler, given)),
  );
});

/** So many example questions show how differently one thing is asked: what none of them says, the next one may. */
const MANY_WORDINGS = 3;

/** Whether a fact is known by its example questions, as the entries of a FAQ are: nobody filled in its roles, and it is asked in many words. */
export function isKnownByExamples({ topic, fact }: { readonly topic: unknown; readonly fact: Fact }): boolean {
  return !topic && fact.reviewed && Object.keys(fact.roles).length === 0 && fact.questions.length >= MANY_WORDINGS;
}

/** Whether a fact tells what it leaves open. A topic does not, nor what is known by its example questions only, without roles or a source. */
export function hasRoles({ topic, view: { fact } }: Pick<Pair, 'topic' | 'view'>): boolean {
  if (topic) return false;
  const { roles, reviewed, citations, external } = fact;
  if (!reviewed || Object.keys(roles).length > 0) return true;
  return !isKnownByExamples({ topic, fact }) && (citations.length > 0 || external !== undefined);
}

/** Whether a fact says all that it is meant to, since somebody reviewed it, so that a word it lacks is not said. */
export function isWhole(pair: Pick<Pair, 'topic' | 'view'>): boolean {
  return pair.view.fact.reviewed && hasRoles(pair);
}

/** Whether somebody filled the roles in, so that what is absent is absent from the text. */
export function areRolesWhole({ roles, reviewed }: Fact): boolean {
  return reviewed && Object.keys(roles).length > 0;
}

/** What stands in the role of what is said of somebody: "is the envoy of Norland", "is Norland’s envoy". */
const STATE = /^(?:is|was|are|were) (?:an?|the|[\p{L}-]+(?:['’]s|s['’])) (?!first\b|last\b|only\b)/u;

/** Whether a fact that somebody reviewed says what somebody or something is, and of nothing that happened. */
export function saysWhatTheyAre({ kind, roles }: Fact): boolean {
  return kind === 'background' && roles.what?.some((what) => STATE.test(what)) === true;
}

const NONE: readonly string[] = [];

/** Everything that stands in the given roles, whatever the question says. */
export function fillersOf(fact: Fact, roles: readonly Role[]): readonly string[] {
  const found: string[] = [];
  for (const role of ROLES) {
    if (!roles.includes(role)) continue;
    const fillers = fact.roles[role] ?? NONE;
    found.push(...fillers);
    const more = role === 'when' ? fact.time : role === 'saidBy' ? fact.attribution : undefined;
    if (more !== undefined && !fillers.includes(more)) found.push(more);
  }
  return found;
}

function isFineEnough(filler: string, finer: Finer | undefined): boolean {
  const shape = finer === undefined ? undefined : SHAPES[finer];
  return shape === undefined || shape.test(fold(filler));
}

/** Fillers whose words are kept: those of the facts that are asked for come again. */
const REMEMBERED = 5_000;

const keysOf = remember(REMEMBERED, (filler: string): readonly string[] =>
  tokenize(filler)
    .filter(({ word, number }) => number || word.length > 1)
    .map(({ word }) => keyOf(word)),
);

function saysMore(filler: string, given: ReadonlySet<string>): boolean {
  return keysOf(filler).some((key) => !given.has(key));
}
