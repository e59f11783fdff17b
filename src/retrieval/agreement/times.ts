import { MONTHS, WEEKDAYS } from '../../language/calendar.js';
import { fold } from '../../language/fold.js';
import { rememberLatest } from '../../language/remember.js';
import { isWhole } from '../fillers.js';
import type { Pair } from '../pair.js';
import type { Question } from '../question.js';
import type { AgreementCheck } from './check.js';

const UNIT =
  '(?:day|night|morning|evening|weekend|week|fortnight|month|quarter|year|decade|century|spring|summer|autumn|fall|winter)';
const RELATION = '(?:this|last|next|past|previous|coming|following)';
const RELATIVE = new RegExp(`\\b${RELATION} ${UNIT}\\b(?! of\\b)`, 'gu');
const UNIT_OF = new RegExp(`^${RELATION} (.+)`, 'u');
const DAY = new RegExp(`\\b(?:yesterday|today|tomorrow|tonight|${WEEKDAYS})\\b`, 'gu');
const MONTH = new RegExp(`\\b(?:in|of|since|until|by|before|after|during|early|late|mid) (${MONTHS})\\b`, 'gu');
/** Of which a sentence may give another one. */
const NAMED = [MONTHS, WEEKDAYS].map((names) => new RegExp(`\\b(?:${names})\\b`, 'u'));
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
    const unsaid = timesIn(question).find(
      (time) => !said.includes(plain(time)) && (fact.reviewed || givesAnother(time, pair)),
    );
    return unsaid === undefined ? null : `say this of ${unsaid}`;
  },
};

/** Of a sentence that nobody reviewed: whether it gives another such time itself, where the paragraph does not give the one that is asked for. */
function givesAnother(time: string, { terms, view }: Pair): boolean {
  const said = fold(view.fact.statement);
  const unit = UNIT_OF.exec(time)?.[1];
  if (unit !== undefined) return new RegExp(`\\b${RELATION} ${unit}\\b`, 'u').test(said);
  if (terms.some(({ term, nearby }) => nearby > 0 && term.text.toLowerCase() === time)) return false;
  return NAMED.some((name) => name.test(time) && name.test(said));
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
