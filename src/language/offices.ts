/** Words for offices, and for persons by what they are to another: whoever bears one is not whoever bears another. */

const OFFICES = new Set(
  `president premier chancellor king queen emir sultan prince princess minister ambassador diplomat envoy negotiator secretary spokesman
spokeswoman spokesperson general ayatollah pope governor mayor senator vice deputy predecessor successor assistant adviser advisor aide
colleague counterpart rival wife husband son daughter brother sister father mother`.split(/\s+/u),
);

/** Whether a word, in any case, singular or plural, or the last of several ("prime minister") names an office or a relation. */
export function isOffice(words: string): boolean {
  const folded = words.toLowerCase().split(' ').at(-1) ?? '';
  return OFFICES.has(folded) || (folded.endsWith('s') && OFFICES.has(folded.slice(0, -1)));
}
