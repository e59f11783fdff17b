/** Runs of three letters: they see through inflection, word order and small slips alike. */

/** What can be asked for the trigrams of a text without listing them. */
export interface Trigrams {
  has(trigram: string): boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/** The letter trigrams of a folded text, words padded with one space. */
export function trigrams(folded: string): Set<string> {
  const found = new Set<string>();
  for (const word of folded.match(WORD) ?? []) {
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  }
  return found;
}

/** The same trigrams, sought in the text when asked: far quicker where few are asked for once. */
export function trigramsWithin(folded: string): Trigrams {
  const padded = ` ${folded.replace(BETWEEN_WORDS, ' ')} `;
  return { has: (trigram) => padded.includes(trigram) };
}

/** The share (0..1) of `part` that `whole` holds too; 0 for an empty part. */
export function containment(part: ReadonlySet<string>, whole: Trigrams): number {
  return part.size === 0 ? 0 : inCommon(part, whole) / part.size;
}

/** How many of these trigrams a text holds. */
export function inCommon(part: ReadonlySet<string>, whole: Trigrams): number {
  let common = 0;
  for (const trigram of part) if (whole.has(trigram)) common += 1;
  return common;
}
