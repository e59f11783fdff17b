/** What kind of thing a question wants, read from its question words. */

import type { Role } from '../facts/fact.js';
import { courtesyOf } from '../language/courtesy.js';
import { QUESTION_WORDS } from '../language/question-words.js';
import { askedRoles } from './asked-roles.js';

/** A finer kind than a role: `when` may want no less than a year, `where` no less than a city. */
export type Finer =
  | 'year'
  | 'month'
  | 'day'
  | 'time'
  | 'city'
  | 'country'
  | 'duration'
  | 'extent'
  | 'distance'
  | 'money'
  | 'percent'
  | 'count'
  | 'name'
  | 'age';

export interface Asked {
  /** The roles of which one must be filled; empty where the question leaves it open ("what …?", yes or no). */
  readonly roles: readonly Role[];
  readonly finer: Finer | undefined;
  /** The words that only say what kind of thing is asked for ("year" in "in which year …?"); they are not sought in the fact. */
  readonly nouns: readonly string[];
  /** Several things are asked for ("what are the …?", "list …"). */
  readonly list: boolean;
  /** It wants to hear yes or no. */
  readonly yesNo: boolean;
  /** It names things and has no word that asks ("port strike ballot date"). */
  readonly keywords: boolean;
  /** The verb in which it asks what somebody said ("say" in "what did Trump say …?"), so that only what is attributed can answer. */
  readonly saying: string | undefined;
}

const AUXILIARY =
  /^(?:is|are|was|were|am|do|does|did|has|have|had|will|would|can|could|should|shall|may|might|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|hadn't|won't|can't|couldn't|wouldn't)\b/u;

const LIST =
  /\b(?:list|enumerate|all (?:the|of)|every|what are|which are|who are|whats the (?:main|key) \w+s|what were|who were|both|name (?:the|all|two|three)|everyone|everybody|who all|what all|who (?:\w+ ){1,5}whom?)\b/u;
/** "Which recent engagements …", "what key issues remain": several words may stand before the plural, which no singular verb follows. */
const PLURAL =
  /\b(?:which|what)(?: (?!(?:is|was|does|did|do|has|kind|sort|type)\b)[\p{L}-]+){0,3}? [\p{L}-]{2,}[^s\W]s\b(?! (?:is|was)\b)(?= (?:are|were|have|do|did|(?:has|does) (?:the )?[\p{L}-]+|remain|will|still|can|could|should|would|must|may|\p{L}+ed)\b)/u;
const OVERVIEW = /\b(?:overview|summary|list|rundown|recap)(?: (?:of|on)\b|\W*$)/u;

/** The first verb counts: whoever offers to discuss something offers. */
const SAYING =
  /\bwhat (?:else )?(?:did|does|do|has|have|is|was)\b.*?(?<!\b(?:the|an?|this|that|their|its|his|her|of) )\b(say|said|saying|claim|claimed|indicate|indicated|state|stated|suggest|suggested|argue|argued|announce|announced|warn|warned|emphasi[sz]e|emphasi[sz]ed|note|noted|stress|stressed|think|thinks|comment|tell|told|reply|replied|demand|demanded|promise|promised|discuss|discussed|talk about|talked about|agree|agreed|offer|offered|propose|proposed)\b/u;

/** What a text asks for that has no question in it. */
export const NOTHING_ASKED: Asked = {
  roles: [],
  finer: undefined,
  nouns: [],
  list: false,
  yesNo: false,
  keywords: false,
  saying: undefined,
};

/** Reads a folded question, which opens with these courtesies. */
export function readAsked(folded: string, courtesy = courtesyOf(folded)): Asked {
  const body = folded.slice(courtesy.length).trim();
  const yesNo = AUXILIARY.test(body) || /^(?:whether|if)\b/u.test(body);
  if (yesNo) return { ...NOTHING_ASKED, yesNo: true };
  const list = LIST.test(body) || PLURAL.test(body) || OVERVIEW.test(folded);
  const keywords = !ASKING.test(body) && !TELLING.test(body);
  const { roles, finer, nouns } = askedRoles(body, keywords);
  return { roles, finer, nouns, list, yesNo: false, keywords, saying: SAYING.exec(body)?.[1] };
}

const ASKING = new RegExp(`\\b(?:${QUESTION_WORDS})s?\\b`, 'u');
/** "(Tell me) about the cost", "explain the cost". */
const TELLING = /^(?:about|explain|describe|summari[sz]e|give|show|list|name|outline|compare|discuss|define|i|we)\b/u;

const PAST = /\b(?:did|was|were|had)\b/u;

/** Whether a folded question asks about what happened ("how did they vote?"). */
export function asksOfPast(folded: string): boolean {
  return PAST.test(folded);
}

/** "Thanks to whom?" and "according to whom?" ask for the doer. */
const TOWARDS =
  /(?<!\b(?:according|thanks|due|owing) )\b(?<before>with|to|for|against) whom?\b|\bwhom? (?<behind>with|to|for|against)\W*$/u;

/** The preposition of "with whom?" and "who with?", which no doer of what was done can answer; undefined for other questions. */
export function towardsWhom(folded: string): string | undefined {
  const { before, behind } = TOWARDS.exec(folded)?.groups ?? {};
  return before ?? behind;
}
