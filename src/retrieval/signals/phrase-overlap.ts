import { rememberLatest } from '../../language/remember.js';
import { tokenize } from '../../language/tokenize.js';
import type { Question } from '../question.js';
import { readingOf } from '../reading.js';
import { keyOf } from '../terms.js';
import type { Signal } from './signal.js';

/** More pairs than this tell nothing more. */
const MOST_PAIRS = 60;

const phrasesOf = rememberLatest((question: Question): ReadonlySet<string> => {
  const keys = tokenize(question.folded)
    .slice(0, MOST_PAIRS)
    .map(({ word }) => keyOf(word));
  return new Set(keys.slice(1).map((key, at) => `${keys[at]} ${key}`));
});

/** Pairs of neighbours, grammar words too: "the capital of" is more than "capital". */
export const phraseOverlap: Signal = {
  name: 'phrase-overlap',
  about: 'The share of the question’s pairs of neighbouring words, grammar words included, that the statement has.',
  measure({ question, view, total }) {
    const asked = phrasesOf(question);
    if (total === 0 || asked.size === 0) return 0;
    const { keys } = readingOf(view);
    const shared = new Set<string>();
    for (let at = 1; at < keys.length; at++) {
      const phrase = `${keys[at - 1]} ${keys[at]}`;
      if (asked.has(phrase)) shared.add(phrase);
    }
    return shared.size / asked.size;
  },
};
