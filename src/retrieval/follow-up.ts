/** Questions that lean on what was just answered: "and when?", "who else?", "what about Qatar?". */

import type { Entity } from '../facts/entity.js';
import type { Fact } from '../facts/fact.js';
import { numberValue } from '../language/number-words.js';
import { QUESTION_WORDS } from '../language/question-words.js';
import type { Question } from './question.js';
import { keysOfTerm, type Term } from './terms.js';

/** "No, I mean Larijani", "oh sorry, Qatar", "wait, when?", "not Larijani, I meant Araghchi", "no, not Larijani, Araghchi". */
const CORRECTING =
  /^(?:(?:oh|ah|ok|okay|no|nope|wait|sorry|oops|actually|hmm)(?:\s*[,.;:–—!…]+\s+|\s+[-–—]+\s+|\s+))*(?:not (?!\p{L}+ing\b)[^,]{1,60},\s+(?:but )?)?(?:(?:i|we) (?:mean|meant|was asking about|were asking about|asked about)\b[\s,:]+)?/iu;
/** Without one of these, or a stop behind it, "no deal?" puts nothing right. */
const OWNING_UP = /\bnot [^,]+,|\b(?:sorry|oops|mean|meant|asking about|asked about)\b|\bwait\s*[,.;:–—!…]/iu;
const STOPPED = /[,.;:–—!…-]\s/u;
/** "Araghchi, not Larijani". */
const REJECTED = /,\s+not [^,?]+(?=\?*$)/iu;
/** "The second one?", "and the last?". */
const ORDINAL =
  /^(?:and |but |so |then )*(?:(?:what|how) about |(?:what|which)(?:['’]?s| is) )?(?:the )?(?<ordinal>[\p{L}\d]+)(?: (?:one|point|item|fact|issue|thing|reason))?(?: please)?\W*$/u;
/** "So what …?" points at nothing. */
const CONNECTING = /^(?:and |but )?(?:so|then) (?=\w)/u;
const OPENING = /^(?:and|but|so|also|ok|okay|then|what about|how about|what of)\b/u;
/** "In Moscow?", "with whom": a place, a time or a person added to what was asked. */
const ADDING = /^(?:and |but )?(?:in|on|at|with|to|from|by|near|during)\b/u;
const QUESTION_WORD = new RegExp(`\\b(?:${QUESTION_WORDS})\\b`, 'u');
const ABOUT = /^(?:and |but |so |then |ok |okay )?(?:what|how) (?:about|of)\b/u;
/** Longer ones are whole questions. */
const MOST_ADDED = 5;
/** Shorter ones seldom say all that they are about. */
const SHORT = 3;
const MOST_SHORT = 6;
const OTHERS = /\b(?:else|other|others|another|more|besides|apart from)\b/u;
const WHICH = /^(?:and |but |so )?(?:which|what)(?: (?:ones?|are (?:they|these|those)|exactly))*\W*$/u;
const PERSONAL = /\b(?:he|she|him|his|her|hers)\b/u;
const POSSESSIVE = /\bits\b/u;
const PLURAL = /\b(?:they|them|their|theirs)\b/u;
const POINTING =
  /\b(?:he|she|him|his|her|hers|they|them|their|theirs|it|its|that|this|these|those|there|then|so|same|ones?)\b/u;

/** How a question leans on the one before. */
export type Leaning =
  /** It stands alone. */
  | 'none'
  /** It gives nothing but a role ("when?", "where was that?"). */
  | 'bare'
  /** It asks for further answers to the same question ("who else?"). */
  | 'others'
  /** It asks for what was only spoken of ("which ones?"). */
  | 'which'
  /** It adds to the question before ("in Moscow?"). */
  | 'added'
  /** It points back at what was said ("why did he say so?"). */
  | 'pointing'
  /** It may change part of the question before ("what about Qatar?"), or be a new one. */
  | 'changed'
  /** It says so little that it may lean on what was said ("any casualties?"). */
  | 'short';

/** Reads how a question leans on what came before. */
export function readLeaning(question: Question): Leaning {
  const { folded, content } = question;
  const opens = OPENING.test(folded);
  const points = POINTING.test(folded.replace(CONNECTING, ''));
  const few = content.length <= 1;
  if (content.length === 0) {
    if (WHICH.test(folded)) return 'which';
    if (OTHERS.test(folded)) return 'others';
    // "Ok" and "got it" ask for nothing.
    return question.asked.roles.length > 0 || QUESTION_WORD.test(folded) ? 'bare' : 'none';
  }
  if (few && OTHERS.test(folded)) return 'others';
  if (ADDING.test(folded) && !QUESTION_WORD.test(folded) && folded.split(' ').length <= MOST_ADDED) return 'added';
  if (points && (PERSONAL.test(folded) || !content.some(({ name }) => name))) return 'pointing';
  if (opens || (few && points)) return 'changed';
  const words = folded.split(' ').length;
  if (few && words <= 3 && question.asked.roles.length > 0) return 'changed';
  const isShort = content.length <= SHORT && words <= MOST_SHORT && !content.some(({ name }) => name);
  return isShort && isAsked(question) ? 'short' : 'none';
}

/** A text that puts right what was asked before. */
export interface Correction {
  /** What is asked instead. */
  readonly asked: string;
  /** It says that it is one ("sorry", "I mean"), and does not only begin with "no, …". */
  readonly ownsUp: boolean;
}

/** Reads a correction; undefined where a text is none. */
export function readCorrection(text: string): Correction | undefined {
  const trimmed = text.trim();
  const opening = CORRECTING.exec(trimmed)?.[0] ?? '';
  const ownsUp = OWNING_UP.test(opening);
  const asked = trimmed.slice(opening.length).replace(REJECTED, '');
  return asked !== '' && (ownsUp || STOPPED.test(opening)) ? { asked, ownsUp } : undefined;
}

/** Which of several things shown is meant by "the second one?": its place from 0; undefined where none is. */
export function placeMeant({ folded }: Question, count: number): number | undefined {
  const ordinal = ORDINAL.exec(folded)?.groups?.ordinal ?? '';
  const [, number] = /^(\d+)th$/u.exec(numberValue(ordinal) ?? '') ?? [];
  const place = ordinal === 'last' ? count - 1 : Number(number ?? 0) - 1;
  return place >= 0 && place < count && count > 1 ? place : undefined;
}

/** "What about Qatar?" asks for anything of it that belongs here, and "and Qatar?" for the same as was asked before. */
export function asksAbout({ folded }: Question): boolean {
  return ABOUT.test(folded);
}

/** "Any casualties", and not "cool". */
function isAsked({ text, folded, asked }: Question): boolean {
  return asked.yesNo || QUESTION_WORD.test(folded) || /^any\b/u.test(folded) || /\?\W*$/u.test(text);
}

/**
 * The question completed with what it leaves unsaid, out of `inherited`. Names that it gives itself take the place of the names
 * before. What it asks is its own, or else that of the question before.
 */
export function completeQuestion(
  question: Question,
  inherited: readonly Term[],
  before: Question | undefined,
): Question {
  const givesName = question.content.some(({ name }) => name);
  return addTo(
    question,
    inherited.filter(({ name }) => !(givesName && name)),
    before,
  );
}

/** The question together with all of `inherited`. */
export function addTo(question: Question, inherited: readonly Term[], before: Question | undefined): Question {
  const own = new Set(question.content.flatMap(keysOfTerm));
  const unsaid = inherited.filter(({ key }) => !own.has(key));
  return withTerms(question, unsaid, asksItself(question) ? question : (before ?? question));
}

/** The question with the entities named that its pronoun stands for, or undefined where it has none that tells ("it", though "its" is of a country or an organisation). */
export function resolvePronoun(
  question: Question,
  shown: readonly Fact[],
  entitiesIn: (text: string) => readonly Entity[],
  nameOf: (entity: Entity) => readonly Term[],
): Question | undefined {
  const fillers = shown.flatMap(({ roles: { who = [], whom = [] } }) => ({ who, whom }));
  const persons = (texts: readonly string[]) => texts.flatMap(entitiesIn).filter(({ kind }) => kind === 'person');
  const meant = PERSONAL.test(question.folded)
    ? persons(fillers.flatMap(({ who }) => who)).slice(0, 1)
    : POSSESSIVE.test(question.folded)
      ? fillers
          .flatMap(({ who }) => who.flatMap(entitiesIn))
          .filter(({ kind }) => kind !== 'person')
          .slice(0, 1)
      : PLURAL.test(question.folded)
        ? persons(fillers.flatMap(({ who, whom }) => [...who, ...whom]))
        : [];
  return meant.length > 0 ? withTerms(question, [...new Set(meant)].flatMap(nameOf), question) : undefined;
}

/** Whether a pronoun stands for a single person, so that nobody else can be meant. */
export function meansPerson({ folded }: Question): boolean {
  return PERSONAL.test(folded);
}

/** Whether a question says what it wants to know, and not only of whom. */
export function asksItself({ asked, folded }: Question): boolean {
  return asked.yesNo || asked.roles.length > 0 || (QUESTION_WORD.test(folded) && !ABOUT.test(folded));
}

function withTerms(question: Question, unsaid: readonly Term[], { asked }: Question): Question {
  return {
    ...question,
    asked,
    folded: `${question.folded} ${unsaid.map(({ text }) => text.toLowerCase()).join(' ')}`.trim(),
    content: [...question.content, ...unsaid],
    terms: [...question.terms, ...unsaid],
  };
}
