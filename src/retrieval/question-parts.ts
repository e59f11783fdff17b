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
const ASKING_WORDS = new RegExp(`\\b${ASKING}\\b`, 'gu');
/** "What about Qatar?" asks for anything, "between Iran and how …" for one thing. */
const ASKS_FOR_ANY = /^(?:what|how) (?:about|of)\b/iu;
const OPEN_BETWEEN = /\bbetween\b(?!.*\band\b)/iu;
/** "What do Trump" lacks its verb. */
const DOING = /\b(?:do|does|did)\b/u;
/** "In which city and when did they meet?" begins with half a question. */
const ASKS_FOR_KIND = new RegExp(`^(?:${WITH}(?:which|how)|(?!${ASKING})\\p{L}+ ${ASKING})\\b`, 'u');

/** The two questions of a text that asks both, each as it was written; undefined where it asks one. */
export function questionParts(text: string): readonly [string, string] | undefined {
  if (text.length > MOST_LETTERS) return undefined;
  const [first, second] = parted(text.trim());
  if (first === undefined || second === undefined || !isWhole(first)) return undefined;
  // "Did he say what he wants, and why?", "who came, who left and who stayed?": what belongs together is not told by its words.
  return askingWords(first) > 1 || askingWords(second) > 1 || ASKS_FOR_ANY.test(second) ? undefined : [first, second];
}

function parted(text: string): string[] {
  const [, before = '', one, other, rest] = TWO_WORDS.exec(text) ?? [];
  return rest === undefined
    ? (TWO_QUESTIONS.exec(text) ?? []).slice(1)
    : [one, other].map((word) => `${before}${word} ${rest}`);
}

function askingWords(text: string): number {
  const folded = fold(text);
  const asked = folded.slice(courtesyOf(folded).length).trim();
  const asks = asked.match(ASKING_WORDS)?.length ?? 0;
  return ASKS.test(asked) ? asks : asks + 1;
}

/** Whether it asks something by itself, behind its courtesies. */
function isWhole(text: string): boolean {
  const folded = fold(text);
  const asked = folded.slice(courtesyOf(folded).length).trim();
  const words = asked.split(' ').filter((word) => !/^(?:the|an?)$/u.test(word));
  if (words.length < FEWEST_WORDS + (DOING.test(asked) ? 1 : 0) || OPEN_BETWEEN.test(asked)) return false;
  const isVerb = (word: string) => isFormOfBe(word) || isHelpingVerb(word) || isPastForm(word);
  if (ASKS.test(asked)) return !ASKS_FOR_KIND.test(asked) || words.some(isVerb);
  return isFormOfBe(words[0] ?? '') || isHelpingVerb(words[0] ?? '');
}
