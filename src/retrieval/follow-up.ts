/** Questions that lean on what was just answered: "and when?", "who else?", "what about Qatar?". */

import type { Fact } from '../facts/fact.js';
import type { Question } from './question.js';
import type { Term } from './terms.js';

const OPENING = /^(?:and|but|so|also|ok|okay|then|what about|how about|what of)\b/u;
const OTHERS = /\b(?:else|other|others|another|more|besides|apart from)\b/u;
const POINTING = /\b(?:he|she|him|his|her|they|them|their|it|its|that|this|these|those|there|then|so|same|one)\b/u;

/** How a question leans on the one before. */
export type Leaning =
  /** It stands alone. */
  | 'none'
  /** It gives nothing but a role ("when?", "where was that?"). */
  | 'bare'
  /** It asks for further answers to the same question ("who else?"). */
  | 'others'
  /** It points back at what was said ("why did he say so?"). */
  | 'pointing'
  /** It may change part of the question before ("what about Qatar?"), or be a new one. */
  | 'changed';

/** Reads how a question leans on what came before. */
export function readLeaning(question: Question): Leaning {
  const { folded, content } = question;
  const opens = OPENING.test(folded);
  const points = POINTING.test(folded);
  const few = content.length <= 1;
  if (content.length === 0) {
    if (OTHERS.test(folded)) return 'others';
    return opens || points || question.asked.roles.length > 0 ? 'bare' : 'none';
  }
  if (few && OTHERS.test(folded)) return 'others';
  if (points && !content.some(({ name }) => name)) return 'pointing';
  if (opens || (few && points)) return 'changed';
  return few && folded.split(' ').length <= 3 && question.asked.roles.length > 0 ? 'changed' : 'none';
}

/**
 * The question completed with what it leaves unsaid: the content of the question before, or else of the facts shown.
 * Names that it gives itself take the place of the names before.
 */
export function completeQuestion(
  question: Question,
  before: Question | undefined,
  shown: readonly Fact[],
  termsOfFact: (fact: Fact) => readonly Term[],
): Question {
  const inherited = before ? before.content : shown.flatMap(termsOfFact);
  const own = new Set(question.content.flatMap(({ key, also }) => [key, ...also]));
  const givesName = question.content.some(({ name }) => name);
  const unsaid = inherited.filter((term) => !own.has(term.key) && !(givesName && term.name));
  const asked =
    question.asked.roles.length > 0 || question.asked.yesNo || question.asked.saying
      ? question.asked
      : (before?.asked ?? question.asked);
  return {
    ...question,
    asked,
    folded: `${question.folded} ${unsaid.map(({ text }) => text.toLowerCase()).join(' ')}`.trim(),
    content: [...question.content, ...unsaid],
    terms: [...question.terms, ...unsaid],
  };
}
