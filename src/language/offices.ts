/** Words for offices, and for persons by what they are to another: whoever bears one is not whoever bears another. */

import { tokenize } from './tokenize.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const RULING = 'president premier minister chancellor king queen emir sultan';
/** Whoever a country has one of. Elsewhere "leaders" may be anybody. */
const RULERS = setOf(`${RULING} monarch ruler leader`);
const OFFICES = setOf(
  `${RULING} prince princess ambassador diplomat envoy negotiator secretary spokesman
   spokeswoman spokesperson general ayatollah pope governor mayor senator vice deputy predecessor successor assistant adviser advisor aide
   colleague counterpart rival wife husband son daughter brother sister father mother`,
);
const POSTS = setOf(
  'captain colonel admiral commander director chair chairman chairwoman chairperson founder professor bishop archbishop judge',
);
/** Whoever heads a body, beside its leader; in other texts these mean much else. */
const HEADS = setOf('head chief boss');
/** "The union's leader": Russia's may be its president, and so may the country's. */
const LEADER = /\b(?!(?:country|nation|state)\b)\p{Ll}+['’]s leader\b|\bleader of the (?!country|nation|state)\p{Ll}+/u;

/** Whether a word, in any case, singular or plural, or the last of several ("prime minister") names an office or a relation. */
export function isOffice(words: string): boolean {
  const folded = lastOf(words);
  return OFFICES.has(folded) || (folded.endsWith('s') && OFFICES.has(folded.slice(0, -1)));
}

/** Whether a word, in any case, in the singular, or the last of several names whoever rules a country. */
export function isRuler(words: string): boolean {
  return RULERS.has(lastOf(words));
}

/** Whether a word, in any case, or the last of several names what one may be in a body: an office, a post or its head. */
export function isPost(words: string): boolean {
  const folded = lastOf(words);
  return isOffice(folded) || POSTS.has(folded) || HEADS.has(folded) || RULERS.has(folded);
}

/** Whether a text says what somebody is, be it an office or another post, so that whoever bears another one may be somebody else. */
export function namesPost(text: string): boolean {
  return LEADER.test(text) || tokenize(text).some(({ word }) => POSTS.has(word) || isOffice(word));
}

function lastOf(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
}
