/** Porter2 stems, remembered for the words seen most recently. */

import porter2 from 'wink-porter2-stemmer';

const REMEMBERED = 50_000;
const stems = new Map<string, string>();

/** The stem of a folded word ("negotiations" -> "negoti"). Words with digits stay as they are. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const fresh = /^[a-z']+$/u.test(word) ? porter2(word) : word;
  if (stems.size >= REMEMBERED) stems.clear();
  stems.set(word, fresh);
  return fresh;
}
