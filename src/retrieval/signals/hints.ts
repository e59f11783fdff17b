import type { Fact } from '../../facts/fact.js';
import { oncePer, rememberLatest } from '../../language/remember.js';
import { asksOfPast } from '../asked.js';
import type { Question } from '../question.js';
import type { Signal } from './signal.js';

interface Hint {
  readonly name: string;
  readonly about: string;
  isAsked(question: Question): boolean;
  isGiven(fact: Fact): boolean;
}

const LATER = /\b(?:will|would|is to|are to|expected|planned|due|may|could)\b/iu;
const isLater = oncePer(({ statement }: Fact) => LATER.test(statement));
const isSaid = ({ roles }: Fact) => roles.saidBy !== undefined;

const CAUSE =
  /\b(?:because|since|so that|due|owing|as|after|cause[ds]?|blam\p{L}+|reason|to avoid|in order|fear\p{L}*|therefore|hence|led)\b/iu;
/** Whether a fact has a word that gives a reason. */
export const givesCause = oncePer(({ statement }: Fact) => CAUSE.test(statement));
const CONDITION = /\b(?:if|unless|provided|condition|only|would)\b/iu;

const HINTS: readonly Hint[] = [
  {
    name: 'hint-of-cause',
    about: '1 where a reason is asked for and the fact has a word that gives one.',
    isAsked: ({ folded }) => /\bwhy\b/u.test(folded),
    isGiven: givesCause,
  },
  {
    name: 'hint-of-plans',
    about: '1 where what is to come is asked for and the fact speaks of what is to come.',
    isAsked: ({ folded }) => /\b(?:will|going to|would|planned)\b/u.test(folded),
    isGiven: isLater,
  },
  {
    name: 'plans-for-past',
    about: '1 where what happened is asked for and the fact speaks of what is to come.',
    isAsked: ({ folded }) => asksOfPast(folded),
    isGiven: isLater,
  },
  {
    name: 'hint-of-condition',
    about: '1 where it is asked under what condition, or what would follow, and the fact has a word for it.',
    isAsked: ({ folded }) => /\b(?:if|conditions?|provided|unless|depends?|happens?)\b/u.test(folded),
    isGiven: oncePer(({ statement }) => CONDITION.test(statement)),
  },
  {
    name: 'hint-of-speech',
    about: '1 where it is asked what somebody says or thinks and the fact is attributed to somebody.',
    isAsked: ({ folded }) =>
      /\b(?:think|thinks|believe|opinion|view|says?|said|critici\p{L}+|warn\p{L}*|argue\p{L}*|fear\p{L}*|call\p{L}*)\b/u.test(
        folded,
      ),
    isGiven: isSaid,
  },
];

/** What a question asks for need not be told in its words: the turns of phrase in which such things are told point to it. */
export const hints: readonly Signal[] = HINTS.map(({ name, about, isAsked, isGiven }): Signal => {
  // A question is measured against some twelve facts.
  const isWanted = rememberLatest(isAsked);
  return {
    name,
    about,
    measure: ({ question, view, total }) => (total > 0 && isWanted(question) && isGiven(view.fact) ? 1 : 0),
  };
});
