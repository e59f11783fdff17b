/** The noun that says what kind of thing is wanted ("which treaty …", "what social construct did …", "what is the population of …"). */

import { isStopWord } from '../language/stop-words.js';

const AUXILIARY = 'is|are|was|were|am|do|does|did|has|have|had|will|would|can|could|should|may|might';
/** Where it may stand, the surest first. */
const PLACES: readonly RegExp[] = [
  new RegExp(`\\b(?:what|which) ((?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+) (?:${AUXILIARY})\\b`, 'u'),
  /\b(?:what|which) ([\p{L}-]+)/u,
];
const OF_WHAT =
  /^(?:what|who) (?:is|are|was|were) (?:the |a |an )?((?:[\p{L}-]+ ){0,2}?[\p{L}-]+) (?:of|for|in|that|to|from|on)\b/u;

/** Expects a folded question; undefined where it names no kind of thing. */
export function findAskedNoun(folded: string): string | undefined {
  const phrase = PLACES.map((place) => place.exec(folded)?.[1]).find((found) => found !== undefined);
  const noun = phrase
    ?.split(' ')
    .filter((word) => !isStopWord(word))
    .at(-1);
  return noun ?? OF_WHAT.exec(folded)?.[1]?.split(' ').at(-1);
}
