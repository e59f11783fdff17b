/** Questions for a base: some words of a fact behind a question word, every fourth with a typing error. */

import type { FactBase } from '../../src/facts/fact-base.js';
import { createRandom, type Random } from './random.js';

const OPENINGS = ['What is said of', 'When did', 'Where is', 'Why does', 'Who was', 'How many', 'Is it true that', ''];
const FEWEST_WORDS = 3;
const MOST_WORDS = 8;
const MISTYPED_EVERY = 4;

/** So many questions, the same for the same base and seed. */
export function makeQuestions(base: FactBase, count: number, seed = 3): string[] {
  const random = createRandom(seed);
  const facts = [...base.facts.values()];
  return Array.from({ length: count }, (_, number) => {
    const words = random
      .pick(facts)
      .statement.replaceAll(/[.,;:()"]/gu, '')
      .split(' ');
    const length = FEWEST_WORDS + random.whole(MOST_WORDS - FEWEST_WORDS + 1);
    const start = random.whole(Math.max(1, words.length - length));
    const asked = words.slice(start, start + length);
    if (number % MISTYPED_EVERY === 0) mistype(asked, random);
    return `${random.pick(OPENINGS)} ${asked.join(' ')}?`.trim();
  });
}

/** Swaps two letters in the longest word. */
function mistype(words: string[], random: Random): void {
  const longest = words.reduce((best, word, at) => (word.length > (words[best]?.length ?? 0) ? at : best), 0);
  const word = words[longest] ?? '';
  if (word.length < 5) return;
  const at = 1 + random.whole(word.length - 3);
  words[longest] = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}
