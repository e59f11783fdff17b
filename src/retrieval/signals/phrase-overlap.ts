import { rememberLatest } from '../../language/remember.js';
import { tokenize } from '../../language/tokenize.js';
import type { Question } from '../question.js';
import { keyOf } from '../terms.js';
import type { Signal } from './signal.js';

/** More pairs than this tell nothing more. */
const MOST_PAIRS = 60;

/** By key: the keys that follow it somewhere in the question, with the number of each pair; and how many different pairs there are. */
const pairsOf = rememberLatest((question: Question) => {
  const keys = tokenize(question.folded)
    .slice(0, MOST_PAIRS)
    .map(({ word }) => keyOf(word));
  const following = new Map<string, Map<string, number>>();
  let count = 0;
  for (let at = 1; at < keys.length; at++) {
    const [key = '', next = ''] = [keys[at - 1], keys[at]];
    const known = following.get(key) ?? new Map<string, number>();
    following.set(key, known);
    if (!known.has(next)) known.set(next, count++);
  }
  return { following, count };
});

/** Pairs of neighbours, grammar words too: "the capital of" is more than "capital". */
export const phraseOverlap: Signal = {
  name: 'phrase-overlap',
  about: 'The share of the question’s pairs of neighbouring words, grammar words included, that the statement has.',
  measure({ question, reading: { keys }, total }) {
    const { following, count } = pairsOf(question);
    if (total === 0 || count === 0) return 0;
    const said: boolean[] = [];
    let shared = 0;
    for (let at = 1; at < keys.length; at++) {
      const number = following.get(keys[at - 1] as string)?.get(keys[at] as string);
      if (number === undefined || said[number]) continue;
      said[number] = true;
      shared += 1;
    }
    return shared / count;
  },
};
