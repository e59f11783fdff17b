/** Every folded word that a base uses, with how often: what is spelt right, what can be meant, what can be completed. */

import { isStopWord, STOP_WORDS } from '../language/stop-words.js';
import { createBestEntries } from './best-entries.js';
import { byLikeness, createLetterPairs, type LikeWord } from './letter-pairs.js';
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
  /** The words, grammar words too, that share most letter pairs with this one, the likest first. */
  likest(word: string, most: number, passes?: (candidate: string) => boolean): LikeWord[];
  /** Words that begin like this, the most used first. */
  beginningWith(beginning: string, most: number): string[];
}

/** Shorter words are never what a mistyped one was meant to be. */
const SHORTEST = 3;

/** Words with their uses, as a snapshot keeps them. */
export interface StoredVocabulary {
  readonly words: readonly string[];
  readonly uses: Int32Array;
}

/** An empty vocabulary; laid over one that is shared, it holds the difference. The shared one must not change any more. */
export function createVocabulary(
  beneath?: Vocabulary,
  stored?: StoredVocabulary,
): Vocabulary & { store(): StoredVocabulary } {
  const differences = new Map<string, number>();
  const keys = new Map<string, number>();
  const pairs = createLetterPairs();
  let sorted: string[] | undefined;
  if (!beneath) for (const word of STOP_WORDS) if (word.length >= SHORTEST) pairs.add(word);

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
  stored?.words.forEach((word, at) => {
    appear(word);
    differences.set(word, stored.uses[at] ?? 0);
  });
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
    likest(word, most, passes = isUsed) {
      const own = pairs.likest(word, most, passes);
      if (!beneath) return own;
      return [...beneath.likest(word, most, passes), ...own].sort(byLikeness).slice(0, most);
    },
    beginningWith(beginning, most) {
      sorted ??= [...differences.keys()].sort();
      const best = createBestEntries(most);
      for (let at = firstFrom(sorted, beginning); sorted[at]?.startsWith(beginning); at++) {
        best.offer(at, uses(sorted[at] ?? ''));
      }
      const own = best.sorted().map(({ entry }) => sorted?.[entry] ?? '');
      return [...new Set([...(beneath?.beginningWith(beginning, most) ?? []), ...own])]
        .filter((word) => uses(word) > 0)
        .sort((a, b) => uses(b) - uses(a) || (a < b ? -1 : 1))
        .slice(0, most);
    },
    store: () => ({ words: [...differences.keys()], uses: Int32Array.from(differences.values()) }),
  };
}

/** Grammar words are there from the start, and a word with digits is not mended. */
function canBeMeant(word: string): boolean {
  return word.length >= SHORTEST && !STOP_WORDS.has(word) && !/\p{N}/u.test(word);
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
