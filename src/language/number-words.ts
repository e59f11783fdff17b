/** Numbers written as words, so that "three" and "3", "third" and "3rd" agree. */

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const VALUES: ReadonlyMap<string, string> = new Map([
  ...ONES.map((word, value) => [word, String(value)] as const),
  ...ORDINALS.map((word, value) => [word, `${value}th`] as const),
  ...TENS.map((word, ten) => [word, String((ten + 2) * 10)] as const),
  ...TENS.map((word, ten) => [word.replace(/y$/u, 'ieth'), `${(ten + 2) * 10}th`] as const),
  ['hundred', '100'],
  ['thousand', '1000'],
  ['million', '1000000'],
  ['billion', '1000000000'],
  ['dozen', '12'],
]);

/** All of them, as alternatives of a pattern. */
export const NUMBER_WORDS = [...VALUES.keys()].join('|');
/** From one to twelve. */
export const UP_TO_TWELVE = ONES.slice(1, 13).join('|');
/** Those that say how many, from one on. */
export const CARDINALS = [...VALUES].flatMap(([word, value]) => (/^[1-9]\d*$/u.test(value) ? [word] : [])).join('|');

/**
 * The number that a folded word stands for, in one spelling: digits for cardinals, digits with "th" for every ordinal
 * ("third", "3rd" -> "3th"); undefined where it is no number.
 */
export function numberValue(word: string): string | undefined {
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/u.exec(word);
  if (ordinal?.[1]) return `${ordinal[1]}th`;
  if (/^\d+(?:\.\d+)?$/u.test(word)) return word;
  return VALUES.get(word);
}
