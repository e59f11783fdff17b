/** Porter2 stems, remembered for the words seen most recently. */

import porter2 from 'wink-porter2-stemmer';
import { baseForm } from './irregular-forms.js';

const REMEMBERED = 50_000;
/** A longer run of letters is no word, and stemming takes time by the square of its length. */
const LONGEST = 40;
const stems = new Map<string, string>();

/** The stem of a folded word ("negotiations" -> "negoti"). Words with digits and longer runs of letters stay as they are. */
export function stem(word: string): string {
  if (word.length > LONGEST) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const fresh = /^[a-z']+$/u.test(word) ? porter2(word) : word;
  if (stems.size >= REMEMBERED) stems.clear();
  stems.set(word, fresh);
  return fresh;
}

/** The stem of what a folded word is a form of, irregular ones too ("met", "meeting" -> "meet"). */
export function rootOf(word: string): string {
  return stem(baseForm(word));
}
