/** Runs of three letters: they see through inflection, word order and small slips alike. */

/** The letter trigrams of a folded text, words padded with one space. */
export function trigrams(folded: string): Set<string> {
  const found = new Set<string>();
  for (const word of folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  }
  return found;
}

/** The share (0..1) of `part` that `whole` holds too; 0 for an empty part. */
export function containment(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let common = 0;
  for (const item of part) if (whole.has(item)) common += 1;
  return common / part.size;
}
