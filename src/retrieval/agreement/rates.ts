import type { AgreementCheck } from './check.js';

/** As a question gives it, and as a sentence may say it. */
const UNITS: Readonly<Record<string, string>> = {
  hour: 'hour(?:s|ly)?',
  day: 'days?|daily',
  week: 'week(?:s|ly)?',
  month: 'month(?:s|ly)?',
  year: 'year(?:s|ly)?|annual(?:ly)?|annum',
};
const RATE = new RegExp(
  `\\bhow (?:many|much)\\b.*\\b(?:an?|per|each|every) (${Object.keys(UNITS).join('|')})\\b(?! (?:ago|later|after|before|earlier)\\b)`,
  'u',
);

/** "How many a month?" is told only by what is told by the month. */
export const rates: AgreementCheck = {
  name: 'rates',
  of: 'sentences',
  concerns: ({ folded }) => RATE.test(folded),
  disagreement({ question, view }) {
    const unit = RATE.exec(question.folded)?.[1] ?? '';
    if (new RegExp(`\\b(?:${UNITS[unit]})\\b`, 'iu').test(view.fact.statement)) return null;
    return `say how many or how much ${unit === 'hour' ? 'an' : 'a'} ${unit}`;
  },
};
