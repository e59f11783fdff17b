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

const INTEREST = /\b(?:interest rates?|rates? of interest|what interest|how much interest)\b/u;
const YIELDS = /\b(?:interest|rates?|yields?|coupon|returns?|basis points?)\b/iu;

/** "How many a month?" is told only by what is told by the month, and "what interest?" not by any other percentage. */
export const rates: AgreementCheck = {
  name: 'rates',
  concerns: ({ folded }) => RATE.test(folded) || INTEREST.test(folded),
  disagreement({ question, view }) {
    if (!view.fact.reviewed && INTEREST.test(question.folded) && !YIELDS.test(view.fact.statement))
      return 'say what the interest is';
    if (!RATE.test(question.folded)) return null;
    const unit = RATE.exec(question.folded)?.[1] ?? '';
    if (view.fact.reviewed || new RegExp(`\\b(?:${UNITS[unit]})\\b`, 'iu').test(view.fact.statement)) return null;
    return `say how many or how much ${unit === 'hour' ? 'an' : 'a'} ${unit}`;
  },
};
