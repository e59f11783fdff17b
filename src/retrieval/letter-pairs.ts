/** Finds the words that share most letter pairs with a mistyped one, without a look at words of another length. */

import { createBestEntries } from './best-entries.js';

/** Words whose length differs by more are further away than any typing error that is mended. */
const LENGTH_APART = 2;

export interface LetterPairs {
  add(word: string): void;
  remove(word: string): void;
  /** Up to `most` words that pass, the likest first: by shared pairs against the length of both. */
  likest(word: string, most: number, passes: (candidate: string) => boolean): LikeWord[];
}

export interface LikeWord {
  readonly word: string;
  /** 0..0.5: shared pairs in proportion to the letters of both words. */
  readonly likeness: number;
}

/** Starts empty. */
export function createLetterPairs(): LetterPairs {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const free: number[] = [];
  /** Numbers of words by pair and length. */
  const lists = new Map<string, number[]>();
  let shared = new Uint8Array(0);

  return {
    add(word) {
      if (numbers.has(word)) return;
      const number = free.pop() ?? words.length;
      words[number] = word;
      numbers.set(word, number);
      for (const pair of pairs(word)) {
        const name = pair + word.length;
        const list = lists.get(name);
        if (list) list.push(number);
        else lists.set(name, [number]);
      }
    },
    remove(word) {
      const number = numbers.get(word);
      if (number === undefined) return;
      numbers.delete(word);
      free.push(number);
      for (const pair of pairs(word)) {
        const list = lists.get(pair + word.length);
        const at = list?.indexOf(number) ?? -1;
        if (at >= 0) list?.splice(at, 1);
      }
    },
    likest(word, most, passes) {
      if (shared.length < words.length) shared = new Uint8Array(words.length * 2);
      const touched: number[] = [];
      const wanted = [...pairs(word)];
      for (let length = word.length - LENGTH_APART; length <= word.length + LENGTH_APART; length++) {
        for (const pair of wanted) {
          for (const number of lists.get(pair + length) ?? []) {
            if (shared[number] === 0) touched.push(number);
            shared[number] = (shared[number] as number) + 1;
          }
        }
      }
      // A first, rough choice by number; words that tie at its end are told apart by spelling, so a few more are taken.
      const best = createBestEntries(most * 2);
      for (const number of touched) {
        const candidate = words[number] as string;
        const likeness = (shared[number] as number) / (candidate.length + word.length);
        if (likeness >= best.least && passes(candidate)) best.offer(number, likeness);
        shared[number] = 0;
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
  for (let at = 0; at < padded.length - 1; at++) found.add(padded.slice(at, at + 2));
  return found;
}
