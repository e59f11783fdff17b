/** Finds the words that share most letter pairs with a mistyped one, without a look at words of another length. */

import { BestEntries } from './best-entries.js';
import { createGrowingNumbers } from './growing-numbers.js';

/** A slip changes the length by one at most, and no more pairs than these: two swapped letters stand in three. */
const PAIRS_A_SLIP = 3;

const NONE: readonly never[] = [];

/** Code units of a pair. */
const PAIR = 2;

export interface LetterPairs {
  add(word: string): void;
  remove(word: string): void;
  store(): StoredLetterPairs;
  /** Up to `most` words that pass and may be so many slips away, the likest first: by shared pairs against the length of both. */
  likest(word: string, slips: number, most: number, passes: (candidate: string) => boolean): LikeWord[];
}

export interface LikeWord {
  readonly word: string;
  /** 0..0.5: shared pairs in proportion to the letters of both words. */
  readonly likeness: number;
}

/** The lists of words' numbers as a snapshot keeps them: names (the pair, then the words' length in digits) and ends of the lists, which follow one another in `numbers`. */
export interface StoredLetterPairs {
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly ends: Int32Array;
  readonly numbers: Int32Array;
}

/** Starts empty, or with what was stored. */
export function createLetterPairs(stored?: StoredLetterPairs): LetterPairs {
  const words = [...(stored?.words ?? [])];
  const numbers = new Map(words.map((word, number) => [word, number]));
  const free: number[] = [];
  /** Numbers of words by pair, then by length. */
  const lists = new Map<string, (number[] | Int32Array | undefined)[]>();
  const put = (pair: string, length: number, list: number[] | Int32Array): void => {
    const byLength = lists.get(pair) ?? [];
    byLength[length] = list;
    lists.set(pair, byLength);
  };
  stored?.names.forEach((name, at) => {
    const list = stored.numbers.subarray(at === 0 ? 0 : stored.ends[at - 1], stored.ends[at]);
    put(name.slice(0, PAIR), Number(name.slice(PAIR)), list);
  });
  const listOf = (pair: string, length: number): number[] => {
    const list = lists.get(pair)?.[length] ?? [];
    return Array.isArray(list) ? list : Array.from(list);
  };
  let shared = new Uint8Array(0);

  return {
    add(word) {
      if (numbers.has(word)) return;
      const number = free.pop() ?? words.length;
      words[number] = word;
      numbers.set(word, number);
      for (const pair of pairs(word)) {
        const list = listOf(pair, word.length);
        list.push(number);
        put(pair, word.length, list);
      }
    },
    remove(word) {
      const number = numbers.get(word);
      if (number === undefined) return;
      numbers.delete(word);
      free.push(number);
      for (const pair of pairs(word)) {
        const others = listOf(pair, word.length).filter((other) => other !== number);
        put(pair, word.length, others);
      }
    },
    store() {
      const packed = createGrowingNumbers();
      const ends = createGrowingNumbers();
      const names: string[] = [];
      for (const [pair, byLength] of lists) {
        byLength.forEach((list = [], length) => {
          for (const number of list) packed.push(number);
          ends.push(packed.length);
          names.push(`${pair}${length}`);
        });
      }
      return { words, names, ends: ends.pack(), numbers: packed.pack() };
    },
    likest(word, slips, most, passes) {
      if (words.length === 0) return [];
      if (shared.length < words.length) shared = new Uint8Array(words.length * 2);
      const touched: number[] = [];
      const wanted = Array.from(pairs(word), (pair) => lists.get(pair) ?? NONE);
      for (let length = word.length - slips; length <= word.length + slips; length++) {
        const held = wanted.map((byLength) => byLength[length] ?? NONE).sort((a, b) => a.length - b.length);
        for (const [place, list] of held.entries()) {
          // What lacks more pairs than slips can cost is out: in the longest lists nothing new is met that could still get there.
          const isLate = place > PAIRS_A_SLIP * slips;
          // By place: to iterate takes twice as long, and this is most of the work of mending.
          for (let at = 0; at < list.length; at++) {
            const number = list[at] as number;
            const before = shared[number] as number;
            if (before === 0) {
              if (isLate) continue;
              touched.push(number);
            }
            shared[number] = before + 1;
          }
        }
      }
      // A first, rough choice by number; words that tie at its end are told apart by spelling, so a few more are taken.
      const best = new BestEntries(most * 2);
      const fewest = wanted.length - PAIRS_A_SLIP * slips;
      for (const number of touched) {
        const count = shared[number] as number;
        shared[number] = 0;
        if (count < fewest) continue;
        const candidate = words[number] as string;
        const likeness = count / (candidate.length + word.length);
        if (likeness >= best.least && passes(candidate)) best.offer(number, likeness);
      }
      return best
        .sorted()
        .map(({ entry, score }) => ({ word: words[entry] as string, likeness: score }))
        .sort(byLikeness)
        .slice(0, most);
    },
  };
}

/** The likest first, then by spelling. */
export function byLikeness(one: LikeWord, other: LikeWord): number {
  return other.likeness - one.likeness || (one.word < other.word ? -1 : 1);
}

function pairs(word: string): Set<string> {
  const padded = `^${word}$`;
  const found = new Set<string>();
  for (let at = 0; at < padded.length - 1; at++) found.add(padded.slice(at, at + PAIR));
  return found;
}
