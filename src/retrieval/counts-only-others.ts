/** Whether the numbers of a statement count something else than what a question asks how many there are of. */

import { isFormOfBe, isHelpingVerb } from '../language/auxiliaries.js';
import { MONTHS } from '../language/calendar.js';
import { fold } from '../language/fold.js';
import { CARDINALS } from '../language/number-words.js';
import { isPastForm } from '../language/past-forms.js';
import { isStopWord } from '../language/stop-words.js';
import { tokenize } from '../language/tokenize.js';

/** Words that stand for people of any kind. */
export const PEOPLE = /^(?:people|persons?|lives)$/u;
const NUMBER = new RegExp(
  `\\b(?:\\d[\\d.,]*|${CARDINALS})(?:[ -](?:${CARDINALS}))*\\b(?=(?:[ -]([\\p{L}'’]+)(?:[ -]([\\p{L}'’]+))?((?:[ -][\\p{L}'’]+){0,2}))?)`,
  'gu',
);
/** "Two thirds of the households" may tell how many, and so may "dozens". */
const SHARE = /^(?:thirds?|quarters?|fifths?|tenths?|percent)$/u;
/** "In 2025" and "of March 2025" count nothing, "1900 people" do. */
const YEAR = /^(?:1[89]|20)\d\d$/u;
const OF_YEAR = new RegExp(`\\b(?:in|since|by|until|from|of|to|before|after|${MONTHS}) $`, 'u');
/** Letters before a number that are looked at. */
const MOST_BEFORE = 40;
/** "The votes of 46 members". */
const OF_THESE = /([\p{L}-]+) of (?:about |some |at least |up to )?$/u;
const ROUGHLY = /\b(?:dozens|scores|hundreds|thousands|one \p{L}+ in|\p{L}+ (?:cases|occasions|instances))\b/iu;

/**
 * Whether a statement has numbers and each counts something else: "how many applications were refused?" / "will be decided within 45 working days".
 * A number with nothing behind it goes on with what was counted before ("twelve minutes rather than forty"); where nothing was, or where it does
 * something ("45 were dismissed"), one cannot tell.
 */
export function countsOnlyOthers(isOther: (word: string) => boolean, statement: string): boolean {
  if (ROUGHLY.test(statement)) return false;
  let others = 0;
  const said = fold(statement);
  for (const { 0: number, 1: next, 2: second, 3: more, index } of said.matchAll(NUMBER)) {
    const before = said.slice(Math.max(0, index - MOST_BEFORE), index);
    if (YEAR.test(number) && (next === undefined || isStopWord(next) || OF_YEAR.test(before))) continue;
    const [, whose] = OF_THESE.exec(before) ?? [];
    if (whose !== undefined && !isOther(whose)) return false;
    if (next !== undefined && (!isOther(next) || SHARE.test(next) || isDoing(next, second))) return false;
    if (next === undefined || (isStopWord(next) && !PEOPLE.test(next))) {
      if (others === 0) return false;
      continue;
    }
    if (![second, ...tokenize(more ?? '').map(({ word }) => word)].every((word) => word === undefined || isOther(word)))
      return false;
    others++;
  }
  return others > 0;
}

/** "45 were dismissed", "45 refused", not "45 refused applications". */
function isDoing(word: string, after: string | undefined): boolean {
  return isFormOfBe(word) || isHelpingVerb(word) || (isPastForm(word) && (after === undefined || isStopWord(after)));
}
