/** Mends typing errors against the base's own vocabulary with fuse.js; a word that is spelt right is never touched. */

import distance from 'damerau-levenshtein';
import Fuse from 'fuse.js';
import { holdsNumber } from '../language/holds-number.js';
import { commonnessOf, isKnownName, isKnownWord } from '../language/known-words.js';
import { LIGHT_WORDS } from '../language/light-words.js';
import { oneSlipFrom } from '../language/one-slip-from.js';
import { once } from '../language/remember.js';
import { isStopWord } from '../language/stop-words.js';
import { wordRow } from '../language/word-vectors.js';
import { createLetterPairs, type LetterPairs } from './letter-pairs.js';
import { keyOf } from './terms.js';
import type { Vocabulary } from './vocabulary.js';

/** Shorter words have too many neighbours to be mended safely. */
const SHORTEST = 4;
/** Up to this length one slip is forgiven, above it two. */
const ONE_SLIP_UP_TO = 5;
/** A longer run of letters is no typing error but noise. */
const LONGEST = 40;
/** Fuse ranks only the words that share most letter pairs with the mistyped one: same result, a twentieth of the time. */
const PREFILTERED = 48;

/** Light words that share most letter pairs with a mistyped one. */
const MOST_LIGHT = 8;

export interface Spelling {
  /**
   * The word that a mistyped folded word was meant to be, or undefined where it is right, too short or like no other. What is written like a name
   * ("Brasil") is two slips from no ordinary word ("bail").
   */
  mend(word: string, isLikeName?: boolean): string | undefined;
  /** Whether a folded word might be mistyped, which takes far less time to tell than what was meant. */
  isStrange(word: string): boolean;
  /** Whether the base itself uses this folded word. */
  has(word: string): boolean;
}

/** Spelling over the words of a base; grammar and question words are known too, so that "waht" is mended. */
export function createSpelling(vocabulary: Vocabulary): Spelling {
  const has = (word: string) => vocabulary.uses(word) > 0 && !holdsNumber(word);
  const isStrange = (word: string) =>
    word.length >= SHORTEST &&
    word.length <= LONGEST &&
    vocabulary.uses(word) === 0 &&
    !isStopWord(word) &&
    !isKnownWord(word) &&
    !holdsNumber(word);

  /** Another form of a word of the base ("rase" where it says "raised"), else the commonest word there is. */
  const mendKnown = (word: string, known: readonly string[]) => {
    const near = known.filter((candidate) => isNear(word, candidate, 1, 1));
    const own = near.find((candidate) => vocabulary.wordsOf(keyOf(candidate)) > 0);
    return own ?? (word.length >= ONE_SLIP_UP_TO ? near[0] : undefined);
  };

  const mendLight = (word: string) =>
    likestLightWords(word).find((like) => isNear(word, like, distance(word, like).steps, 1));

  return {
    has,
    isStrange,
    mend(word, isLikeName = false) {
      if (!isStrange(word)) return undefined;
      const allowed = word.length <= ONE_SLIP_UP_TO ? 1 : 2;
      const slipsTo = (candidate: string) =>
        !has(candidate) || (isLikeName && commonnessOf(candidate) > 0 && !isKnownName(candidate)) ? 1 : allowed;
      const near = vocabulary
        .likest(word, allowed, PREFILTERED)
        .map((like) => ({ candidate: like.word, steps: distance(word, like.word).steps }))
        .filter(({ candidate, steps }) => isNear(word, candidate, steps, slipsTo(candidate)));
      const least = Math.min(...near.map(({ steps }) => steps));
      const known = once(() => knownWithinASlip(word));
      const meant = least > 1 ? mendKnown(word, known()) : undefined;
      if (meant !== undefined) return meant;
      if (near.length === 0) return mendLight(word);
      const nearest = near.filter(({ steps }) => steps === least).map(({ candidate }) => candidate);
      // Letters in another order are likelier than one too few or too many ("lsit" is "list" rather than "sit").
      const isSwapped = (candidate: string) => isShuffled(word, candidate);
      const swapped = nearest.find(isSwapped) ?? known().find(isSwapped);
      if (swapped !== undefined || nearest.length === 1) return swapped ?? nearest[0];
      const fuse = new Fuse(nearest, { threshold: 1, ignoreLocation: true });
      return fuse.search(word)[0]?.item ?? nearest[0];
    },
  };
}

/** English words that one slip would turn into this, the commonest first; newer words are none ("hotspot" is no "hotshot"). */
function knownWithinASlip(word: string): string[] {
  if (wordRow(word) >= 0) return [];
  const found = new Map<string, number>();
  for (const candidate of oneSlipFrom(word)) {
    const commonness = commonnessOf(candidate);
    if (commonness > 0) found.set(candidate, commonness);
  }
  return [...found].sort(([, a], [, b]) => b - a).map(([candidate]) => candidate);
}

let lightPairs: LetterPairs | undefined;

/** What people write in any question is known, too ("diffrent"), where a word is like none of the base's own. */
function likestLightWords(word: string): string[] {
  if (!lightPairs) {
    lightPairs = createLetterPairs();
    for (const light of LIGHT_WORDS) if (light.length >= SHORTEST) lightPairs.add(light);
  }
  return lightPairs.likest(word, 1, MOST_LIGHT, () => true).map((like) => like.word);
}

/** Within so many slips; in a short word letters may be swapped, missing or doubled, but not exchanged for what sounds otherwise ("Irak" is not "Iran"). */
function isNear(typed: string, meant: string, steps: number, slips: number): boolean {
  // Letters in another order are one slip of the fingers, however many it takes to sort them.
  if (steps > slips) return typed.length >= ONE_SLIP_UP_TO && steps === slips + 1 && isShuffled(typed, meant);
  if (typed.length >= ONE_SLIP_UP_TO || typed.length !== meant.length) return true;
  return sounds(typed) === sounds(meant) || isShuffled(typed, meant);
}

function isShuffled(typed: string, meant: string): boolean {
  return typed[0] === meant[0] && [...typed].sort().join('') === [...meant].sort().join('');
}

/** "Risc" sounds like "risk". */
function sounds(word: string): string {
  return word.replace(/[cq]/gu, 'k').replace(/z/gu, 's').replace(/y/gu, 'i');
}
