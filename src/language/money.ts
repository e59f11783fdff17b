/** Tells sums of money from other amounts. */

import { isKnownWord } from './known-words.js';

/** Names of currencies; those of the world that are English words, too, count behind a number only. */
const CURRENCY =
  /\p{Sc}|\b(?:dollars?|euros?|pounds?|francs?|kron(?:e|er|or|a|ur)|rubles?|roubles?|rupees?|lira|pesos?|zloty|shillings?|yen|yuan|renminbi|dinars?|dirhams?|riyals?|rials?|baht|forints?|hryvnias?|naira|cents?|pence)\b/u;
const AMOUNT = /(?:\d[\d.,]*|\b\p{L}+)(?: (?:thousand|million|billion|trillion))? (\p{Ll}+)\b/u;
const ALSO_WORDS = /^(?:crowns?|marks?|rand|real|reais|sol|soles|won|leu|lei|lev|leva|kip|dong|birr)$/u;

/** Measures that films seldom speak of. */
const MEASURE =
  /(?:met(?:re|er)s?|lit(?:re|er)s?|tonn(?:e|s|es)|hectares?|watts?|hours?|bits?|bytes?|knots?|barrels?)$/u;

/** Whether a folded amount is one of money ("$4", "2 million crowns", "14 bolivianos"). */
export function isMoney(amount: string): boolean {
  const unit = AMOUNT.exec(amount)?.[1];
  return CURRENCY.test(amount) || (unit !== undefined && (ALSO_WORDS.test(unit) || isStrange(unit)));
}

/** What is counted and is no English word is a currency that few speak of. */
function isStrange(unit: string): boolean {
  return !MEASURE.test(unit) && !isKnownWord(unit) && !isKnownWord(unit.replace(/s$/u, ''));
}
