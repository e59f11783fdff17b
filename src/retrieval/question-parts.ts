/** Two questions in one: "Who is hosting the talks, and when are they?" */

import { isFormOfBe, isHelpingVerb } from '../language/auxiliaries.js';
import { courtesyOf } from '../language/courtesy.js';
import { fold } from '../language/fold.js';
import { isPastForm } from '../language/past-forms.js';
import { QUESTION_WORDS } from '../language/question-words.js';

const ASKING = `(?:${QUESTION_WORDS})`;
const WITH = '(?:(?:to|with|for|from|by|in|on|at|of) )?';
/** Longer ones are told a story, not asked twice. */
const MOST_LETTERS = 200;
/** Shorter than "who met them" no question is. */
const FEWEST_WORDS = 3;
/** Most questions are one, as is seen at once. */
const JOINED = / and /iu;
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
/** "In which city and when did they meet?" begins with half a question, and "who met them and when?" with a whole one. */
const ASKS_ALONE = /^wh(?:o|at|en|ere|y)/u;

/** The two questions of a text that asks both, each as it was written; undefined where it asks one. */
export function questionParts(text: string): readonly [string, string] | undefined {
  if (text.length > MOST_LETTERS || !JOINED.test(text)) return undefined;
  const [first, second] = parted(text.trim());
  if (first === undefined || second === undefined || ASKS_FOR_ANY.test(second)) return undefined;
  const [one, other] = [behindCourtesies(first), behindCourtesies(second)];
  // "Did he say what he wants, and why?", "who came, who left and who stayed?": what belongs together is not told by its words.
  return isWhole(one) && asksOnce(one) && asksOnce(other) ? [first, second] : undefined;
}

function parted(text: string): string[] {
  const [, before = '', one, other, rest] = TWO_WORDS.exec(text) ?? [];
  return rest === undefined
    ? (TWO_QUESTIONS.exec(text) ?? []).slice(1)
    : [one, other].map((word) => `${before}${word} ${rest}`);
}

/** Folded. */
function behindCourtesies(text: string): string {
  const folded = fold(text);
  return folded.slice(courtesyOf(folded).length).trim();
}

/** Whether it asks with one word, be it an auxiliary. */
function asksOnce(asked: string): boolean {
  const words = asked.match(ASKING_WORDS)?.length ?? 0;
  return words <= (ASKS.test(asked) ? 1 : 0);
}

/** Whether it asks something by itself. */
function isWhole(asked: string): boolean {
  const words = asked.split(' ').filter((word) => !/^(?:the|an?)$/u.test(word));
  if (words.length < FEWEST_WORDS + (DOING.test(asked) ? 1 : 0) || OPEN_BETWEEN.test(asked)) return false;
  const isAuxiliary = (word: string) => isFormOfBe(word) || isHelpingVerb(word);
  if (!ASKS.test(asked)) return isAuxiliary(words[0] ?? '');
  return ASKS_ALONE.test(asked) || words.some((word) => isAuxiliary(word) || isPastForm(word));
}
