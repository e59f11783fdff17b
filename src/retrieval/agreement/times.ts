import { fold } from '../../language/fold.js';
import { rememberLatest } from '../../language/remember.js';
import { isWhole } from '../fillers.js';
import type { Pair } from '../pair.js';
import type { Question } from '../question.js';
import type { AgreementCheck } from './check.js';

const UNIT =
  '(?:day|night|morning|evening|weekend|week|fortnight|month|quarter|year|decade|century|spring|summer|autumn|fall|winter)';
const RELATIVE = new RegExp(`\\b(?:this|last|next|past|previous|coming|following) ${UNIT}\\b(?! of\\b)`, 'gu');
const DAY = /\b(?:yesterday|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gu;
const MONTH =
  /\b(?:in|of|since|until|by|before|after|during|early|late|mid) (january|february|march|april|may|june|july|august|september|october|november|december)\b/gu;
/** Most questions give no time, which one look tells. */
const ANY = new RegExp([RELATIVE, DAY, MONTH].map(({ source }) => source).join('|'), 'u');
/** Other words for the same time. */
const SAME: Readonly<Record<string, string>> = { past: 'last', previous: 'last', coming: 'next', following: 'next' };

/** "This week" is not last week, and June 30 is not yesterday: a time that a question gives must be the fact's. */
export const times: AgreementCheck = {
  name: 'times',
  concerns: (question) => timesIn(question).length > 0,
  disagreement(pair) {
    const { question, view } = pair;
    const { fact } = view;
    if (fact.reviewed && !isWhole(pair)) return null;
    const said = plain([fact.statement, fact.time ?? ''].join(' '));
    const unsaid = timesIn(question).find((time) => !said.includes(plain(time)) && !isUnderstood(time, pair));
    return unsaid === undefined ? null : `say this of ${unsaid}`;
  },
};

/** A sentence that nobody reviewed need not say that it tells of the present, nor repeat the month or day of its paragraph. */
function isUnderstood(time: string, { terms, view }: Pair): boolean {
  if (view.fact.reviewed) return false;
  return (
    /^(?:this |to)/u.test(time) || terms.some(({ term, nearby }) => nearby > 0 && term.text.toLowerCase() === time)
  );
}

const NONE: readonly string[] = [];

const timesIn = rememberLatest(({ folded }: Question): readonly string[] => {
  if (!ANY.test(folded)) return NONE;
  const months = [...folded.matchAll(MONTH)].flatMap(([, month]) => month ?? []);
  return [...folded.matchAll(RELATIVE), ...folded.matchAll(DAY)].map(([time]) => time).concat(months);
});

function plain(text: string): string {
  return fold(text).replace(/\b(?:past|previous|coming|following)\b/gu, (word) => SAME[word] ?? word);
}
