/** Two questions in one: "Who is hosting the talks, and when are they?" */

import { isFormOfBe, isHelpingVerb } from '../language/auxiliaries.js';
import { courtesyOf } from '../language/courtesy.js';
import { fold } from '../language/fold.js';
import { isPastForm } from '../language/past-forms.js';

const ASKING = '(?:who|whom|whose|what|when|where|why|which|how)';
const WITH = '(?:(?:to|with|for|from|by|in|on|at|of) )?';
/** Longer ones are told a story, not asked twice. */
const MOST_LETTERS = 200;
/** Shorter than "who met them" no question is. */
const FEWEST_WORDS = 3;
/** "Where and when did they meet?", "when and with whom …?" */
const TWO_WORDS = new RegExp(`^([^?]*?\\b)(${ASKING}) and (${WITH}${ASKING}) (.+)$`, 'isu');
const TWO_QUESTIONS = new RegExp(`^(.+?\\w),? and (?:also )?(${WITH}${ASKING}(?:['’]s)?\\b.*)$`, 'isu');
const ASKS = new RegExp(`^${WITH}${ASKING}(?:['’]s)?\\b`, 'u');
/** "In which city and when did they meet?" begins with half a question. */
const ASKS_FOR_KIND = new RegExp(`^(?:${WITH}(?:which|how)|(?!${ASKING})\\p{L}+ ${ASKING})\\b`, 'u');

/** The two questions of a text that asks both, each as it was written; undefined where it asks one. */
export function questionParts(text: string): readonly [string, string] | undefined {
  if (text.length > MOST_LETTERS) return undefined;
  const [first, second] = parted(text.trim());
  return first !== undefined && second !== undefined && isWhole(first) ? [first, second] : undefined;
}

function parted(text: string): string[] {
  const [, before = '', one, other, rest] = TWO_WORDS.exec(text) ?? [];
  return rest === undefined
    ? (TWO_QUESTIONS.exec(text) ?? []).slice(1)
    : [one, other].map((word) => `${before}${word} ${rest}`);
}

/** Whether it asks something by itself, behind its courtesies. */
function isWhole(text: string): boolean {
  const folded = fold(text);
  const asked = folded.slice(courtesyOf(folded).length).trim();
  const words = asked.split(' ');
  if (words.length < FEWEST_WORDS) return false;
  const isVerb = (word: string) => isFormOfBe(word) || isHelpingVerb(word) || isPastForm(word);
  if (ASKS.test(asked)) return !ASKS_FOR_KIND.test(asked) || words.some(isVerb);
  return isFormOfBe(words[0] ?? '') || isHelpingVerb(words[0] ?? '');
}
