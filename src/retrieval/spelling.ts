/** Mends typing errors against the base's own vocabulary with fuse.js; a word that is spelt right is never touched. */

import distance from 'damerau-levenshtein';
import Fuse from 'fuse.js';
import { isKnownWord } from '../language/known-words.js';
import { isStopWord, STOP_WORDS } from '../language/stop-words.js';

/** Shorter words have too many neighbours to be mended safely. */
const SHORTEST = 4;
/** Up to this length one slip is forgiven, above it two. */
const ONE_SLIP_UP_TO = 5;
/** A longer run of letters is no typing error but noise. */
const LONGEST = 40;
/** Fuse ranks only the words that share most letter pairs with the mistyped one: same result, a twentieth of the time. */
const PREFILTERED = 48;

export interface Spelling {
  /** The word that a mistyped folded word was meant to be, or undefined where it is right, too short or like no other. */
  mend(word: string): string | undefined;
  /** Whether the base itself uses this folded word. */
  has(word: string): boolean;
}

/** Spelling over the folded words of a base; grammar and question words are added, so that "waht" is mended too. */
export function createSpelling(baseWords: Iterable<string>): Spelling {
  const own = new Set<string>();
  for (const word of baseWords) if (!/\p{N}/u.test(word)) own.add(word);
  const vocabulary = [...new Set([...own, ...STOP_WORDS])].filter((word) => word.length >= SHORTEST - 1);
  const byPair = new Map<string, number[]>();
  vocabulary.forEach((word, index) => {
    for (const pair of pairs(word)) {
      const list = byPair.get(pair);
      if (list) list.push(index);
      else byPair.set(pair, [index]);
    }
  });

  const likeliest = (word: string): string[] => {
    const shared = new Map<number, number>();
    for (const pair of pairs(word))
      for (const index of byPair.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    return [...shared]
      .map(([index, count]) => {
        const candidate = vocabulary[index] ?? '';
        return { candidate, likeness: count / (candidate.length + word.length) };
      })
      .sort((a, b) => b.likeness - a.likeness || (a.candidate < b.candidate ? -1 : 1))
      .slice(0, PREFILTERED)
      .map(({ candidate }) => candidate);
  };

  return {
    has: (word) => own.has(word),
    mend(word) {
      if (word.length < SHORTEST || word.length > LONGEST || /\p{N}/u.test(word)) return undefined;
      if (own.has(word) || isStopWord(word) || isKnownWord(word)) return undefined;
      const allowed = word.length <= ONE_SLIP_UP_TO ? 1 : 2;
      const near = likeliest(word).filter((candidate) => isNear(word, candidate, own.has(candidate) ? allowed : 1));
      if (near.length === 0) return undefined;
      const fuse = new Fuse(near, { threshold: 1, ignoreLocation: true, includeScore: true });
      const ranked = fuse.search(word).map(({ item }) => item);
      const least = Math.min(...near.map((candidate) => distance(word, candidate).steps));
      return [...ranked, ...near].find((candidate) => distance(word, candidate).steps === least);
    },
  };
}

/** Within so many slips; in a short word letters may be swapped, missing or doubled, but not exchanged ("Irak" is not "Iran"). */
function isNear(typed: string, meant: string, slips: number): boolean {
  if (distance(typed, meant).steps > slips) return false;
  if (typed.length >= ONE_SLIP_UP_TO || typed.length !== meant.length) return true;
  return [...typed].sort().join('') === [...meant].sort().join('');
}

function pairs(word: string): Set<string> {
  const padded = `^${word}$`;
  const found = new Set<string>();
  for (let at = 0; at < padded.length - 1; at++) found.add(padded.slice(at, at + 2));
  return found;
}
