/** Words for offices, and for persons by what they are to another: whoever bears one is not whoever bears another. */

import { tokenize } from './tokenize.js';

const OFFICES = new Set(
  `president premier chancellor king queen emir sultan prince princess minister ambassador diplomat envoy negotiator secretary spokesman
spokeswoman spokesperson general ayatollah pope governor mayor senator vice deputy predecessor successor assistant adviser advisor aide
colleague counterpart rival wife husband son daughter brother sister father mother`.split(/\s+/u),
);

/** Whether a word, in any case, singular or plural, or the last of several ("prime minister") names an office or a relation. */
export function isOffice(words: string): boolean {
  const folded = words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
  return OFFICES.has(folded) || (folded.endsWith('s') && OFFICES.has(folded.slice(0, -1)));
}

const POST =
  /\b(?:captain|colonel|admiral|commander|director|chair(?:man|woman|person)|founder|professor|(?:arch)?bishop|judge)\b/iu;
/** "The union's leader": Russia's may be its president, and so may the country's. */
const LEADER = /\b(?!(?:country|nation|state)\b)\p{Ll}+['’]s leader\b|\bleader of the (?!country|nation|state)\p{Ll}+/u;

/** Whether a text says what somebody is, be it an office or another post, so that whoever bears another one may be somebody else. */
export function namesPost(text: string): boolean {
  return POST.test(text) || LEADER.test(text) || tokenize(text).some(({ word }) => isOffice(word));
}
