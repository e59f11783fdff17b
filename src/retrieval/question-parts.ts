/** Two questions in one: "Who is hosting the talks, and when are they?" */

import { courtesyOf } from '../language/courtesy.js';
import { fold } from '../language/fold.js';

const ASKING = '(?:who|whom|whose|what|when|where|why|which|how)';
/** Longer ones are told a story, not asked twice. */
const MOST_LETTERS = 200;
/** "Where and when did they meet?" asks of one thing, and so does whatever is shorter than "who met them". */
const FEWEST_WORDS = 3;
const BOTH = new RegExp(
  `^(.+?\\w),? and (?:also )?((?:(?:to|with|for|from|by|in|on|at|of) )?${ASKING}(?:['’]s)?\\b.*)$`,
  'isu',
);
const IS_QUESTION = new RegExp(
  `^(?:(?:to|with|for|from|by|in|on|at|of) )?${ASKING}(?:['’]s)?\\b|^(?:is|are|was|were|do|does|did|has|have|had|will)\\b`,
  'u',
);

/** The two questions of a text that asks both, each as it was written; undefined where it asks one. */
export function questionParts(text: string): readonly [string, string] | undefined {
  const [, first, second] = (text.length <= MOST_LETTERS && BOTH.exec(text.trim())) || [];
  if (first === undefined || second === undefined) return undefined;
  const folded = fold(first);
  const asked = folded.slice(courtesyOf(folded).length).trim();
  return IS_QUESTION.test(asked) && asked.split(' ').length >= FEWEST_WORDS ? [first, second] : undefined;
}
