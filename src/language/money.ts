/** Tells sums of money from other amounts. */

import { CURRENCY_CODES } from './currency-codes.js';
import { isKnownWord } from './known-words.js';
import { wordRow } from './word-vectors.js';

/** Signs, codes and names of currencies; those that are English words, too, count behind a number only. */
const CURRENCY = new RegExp(
  `\\p{Sc}|\\b(?:${CURRENCY_CODES}|dollars?|euros?|pounds?|francs?|kron(?:e|er|or|a|ur)|rubles?|roubles?|rupees?|ringgit|lira|pesos?|zlotys?|shekels?|shillings?|florins?|guilders?|bucks|yen|yuan|renminbi|dinars?|dirhams?|riyals?|rials?|baht|forints?|hryvnias?|naira|rupiahs?|kwachas?|tenges?|tugriks?|cedis?|ariary|metical|meticais|dalasis?|lempiras?|bolivianos?|guaranis?|gourdes?|kyats?|takas?|manats?|(?<!per )cents?|pence)\\b`,
  'u',
);
/** "2.4", "96m". */
const NUMBER = '\\d[\\d.,]*(?:[bm]n?)?';
const SCALED = '(?: (?:thousand|million|billion|trillion))?';
const AMOUNT = new RegExp(`(?:${NUMBER}|\\b\\p{L}+)${SCALED} (\\p{Ll}+)\\b`, 'u');
/** A number with the words behind it that may say what of. */
const SUM = new RegExp(`\\p{Sc} ?\\d|${NUMBER}${SCALED}(?: \\p{L}+){1,3}`, 'gu');
const ALSO_WORDS = /^(?:crowns?|marks?|rand|reals?|reais|sol|soles|won|leu|lei|lev|leva|kip|dong|birr)$/u;
/** "Sold for 2.4 million": of nothing else. */
const SCALE = /^(?:million|billion|trillion)$/u;

/** Whether a folded amount gives a currency that everybody knows as one. */
export function hasCurrency(amount: string): boolean {
  return CURRENCY.test(amount);
}

/** Whether a folded text gives a sum of money somewhere ("at a cost of 6 million kwacha"). */
export function givesMoney(text: string): boolean {
  return (text.match(SUM) ?? []).some(isMoney);
}

/** Whether a folded amount is one of money ("$4", "2 million crowns", "14 bolivianos"). */
export function isMoney(amount: string): boolean {
  const unit = AMOUNT.exec(amount)?.[1];
  if (unit === undefined) return hasCurrency(amount);
  return hasCurrency(amount) || ALSO_WORDS.test(unit) || SCALE.test(unit) || isStrange(unit);
}

/** What is counted and hardly ever written of is a currency of a far country. */
function isStrange(unit: string): boolean {
  return wordRow(unit) < 0 && !isKnownWord(unit) && !isKnownWord(unit.replace(/s$/u, ''));
}
