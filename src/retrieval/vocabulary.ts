/** Every folded word that a base uses, with how often: what is spelt right, what can be meant, what can be completed. */

import { holdsNumber } from '../language/holds-number.js';
import { isStopWord, STOP_WORDS } from '../language/stop-words.js';
import { BestEntries } from './best-entries.js';
import { byLikeness, createLetterPairs, type LikeWord, type StoredLetterPairs } from './letter-pairs.js';
import { keyOf } from './terms.js';

export interface Vocabulary {
  /** How often the word is used. */
  uses(word: string): number;
  /** How many different words have this key. */
  wordsOf(key: string): number;
  /** Counts one more use. */
  add(word: string): void;
  /** Counts one use less. */
  remove(word: string): void;
  /** Words, grammar words too, that may be so many slips away, those that share most letter pairs with this one first. */
  likest(word: string, slips: number, most: number, passes?: (candidate: string) => boolean): LikeWord[];
  /** Words that begin like this, the most used first. */
  beginningWith(beginning: string, most: number): string[];
}

/** Shorter words are never what a mistyped one was meant to be. */
const SHORTEST = 3;

/** Words with their uses, and keys with how many words they have, as a snapshot keeps them. */
export interface StoredVocabulary {
  readonly words: readonly string[];
  readonly uses: Int32Array;
  readonly keys: readonly string[];
  readonly wordsOfKeys: Int32Array;
  readonly pairs: StoredLetterPairs;
}

/** An empty vocabulary; laid over one that is shared, it holds the difference. The shared one must not change any more. */
export function createVocabulary(
  beneath?: Vocabulary,
  stored?: StoredVocabulary,
): Vocabulary & { store(): StoredVocabulary } {
  const differences = new Map(stored?.words.map((word, at) => [word, stored.uses[at] ?? 0]));
  const keys = new Map(stored?.keys.map((key, at) => [key, stored.wordsOfKeys[at] ?? 0]));
  const pairs = createLetterPairs(stored?.pairs);
  let sorted: readonly string[] | undefined = stored?.words;
  if (!beneath && !stored) for (const word of STOP_WORDS) if (word.length >= SHORTEST) pairs.add(word);

  const uses = (word: string) => (beneath?.uses(word) ?? 0) + (differences.get(word) ?? 0);
  const appear = (word: string) => {
    const key = keyOf(word);
    keys.set(key, (keys.get(key) ?? 0) + 1);
    if (!beneath?.uses(word) && canBeMeant(word)) pairs.add(word);
    sorted = undefined;
  };
  const disappear = (word: string) => {
    const key = keyOf(word);
    keys.set(key, (keys.get(key) ?? 0) - 1);
    if (!beneath?.uses(word) && canBeMeant(word)) pairs.remove(word);
    sorted = undefined;
  };
  const count = (word: string, difference: 1 | -1) => {
    const now = (differences.get(word) ?? 0) + difference;
    if (now === 0) differences.delete(word);
    else differences.set(word, now);
  };
  const isUsed = (word: string) => uses(word) > 0 || isStopWord(word);

  return {
    uses,
    wordsOf: (key) => (beneath?.wordsOf(key) ?? 0) + (keys.get(key) ?? 0),
    add(word) {
      if (uses(word) === 0) appear(word);
      count(word, 1);
    },
    remove(word) {
      if (uses(word) === 0) return;
      count(word, -1);
      if (uses(word) === 0) disappear(word);
    },
    likest(word, slips, most, passes = isUsed) {
      const own = pairs.likest(word, slips, most, passes);
      if (!beneath) return own;
      return [...beneath.likest(word, slips, most, passes), ...own].sort(byLikeness).slice(0, most);
    },
    beginningWith(beginning, most) {
      sorted ??= [...differences.keys()].sort();
      const best = new BestEntries(most);
      for (let at = firstFrom(sorted, beginning); sorted[at]?.startsWith(beginning); at++) {
        best.offer(at, uses(sorted[at] ?? ''));
      }
      const own = best.sorted().map(({ entry }) => sorted?.[entry] ?? '');
      return [...new Set([...(beneath?.beginningWith(beginning, most) ?? []), ...own])]
        .filter((word) => uses(word) > 0)
        .sort((a, b) => uses(b) - uses(a) || (a < b ? -1 : 1))
        .slice(0, most);
    },
    store() {
      const words = [...differences.keys()].sort();
      return {
        words,
        uses: Int32Array.from(words, (word) => differences.get(word) ?? 0),
        keys: [...keys.keys()],
        wordsOfKeys: Int32Array.from(keys.values()),
        pairs: pairs.store(),
      };
    },
  };
}

/** Grammar words are there from the start, and a word with digits is not mended. */
function canBeMeant(word: string): boolean {
  return word.length >= SHORTEST && !STOP_WORDS.has(word) && !holdsNumber(word);
}

/** The first place in a sorted list that is not below this text. */
function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
