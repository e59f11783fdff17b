import { CARDINALS } from '../../language/number-words.js';
import { fillersFor } from '../fillers.js';
import type { AgreementCheck } from './check.js';

/** How long something lasts. */
const SPAN = new RegExp(
  `^(?:(?:about|around|at least|up to|more than|nearly|only|some|almost|over|for|the|a|per) )*(?:\\d[\\d.,]*|${CARDINALS}|an?|several|few|half)[ -](?:(?!at )\\p{L}+ )?(?:minute|hour|day|night|week|month|year|decade)s?(?:[ -]old)?$`,
  'iu',
);
/** From when on, or until when: by that a span tells a time. */
const FROM_OR_TO = new RegExp(
  `\\b(?:after|before|within|later|ago|until|till|once|when|while|since|during|as soon as|due|earli\\p{L}+|latest)\\b|\\bin (?:about |around |some |roughly |the next )?(?:\\d|an?|${CARDINALS}|few|several)\\b`,
  'iu',
);

const COMING = /\b(?:will|shall|going to)\b/u;
const PAST = /^(?:since|last|yesterday)\b|\bago\b/iu;

/** When the machines will be repaired is not told by "a result takes three days", nor by "they have been broken since May". */
export const when: AgreementCheck = {
  name: 'when',
  of: 'sentences',
  concerns: ({ asked: { roles } }) => roles[0] === 'when',
  disagreement({ question, view: { fact } }) {
    const times = fillersFor(question, fact);
    if (times.length === 0) return null;
    if (COMING.test(question.folded) && times.every((time) => PAST.test(time))) return 'say when this will be';
    return !FROM_OR_TO.test(fact.statement) && times.every((time) => SPAN.test(time)) ? 'say when' : null;
  },
};
