import { rememberLatest } from '../../language/remember.js';
import { termWritten } from '../pair.js';
import type { Question } from '../question.js';
import { saysAlike } from '../reading.js';
import type { AgreementCheck } from './check.js';

/** By these, what was meant to be is not. */
const REVERSAL =
  /\b(?:(?:refus|cancel|postpon|abandon|boycott|reject|suspend|halt|resign)\p{L}*|scrap(?:s|ped|ping)?|oppos(?:e[sd]?|ing)|withdr[ae]w\p{L}*|den(?:y|ie[sd])|declin\p{L}* to|(?:call|pull|walk|back)(?:s|ed|ing)? (?:off|out))\b/u;
/** In other words than the question's. */
const SAID_OTHERWISE =
  /\b(?:leav(?:e[sd]?|ing)|left|quit\p{L}*|end\p{L}*|lift\p{L}*|drop\p{L}*|stop\p{L}*|block\p{L}*|fail\p{L}*|delay\p{L}*|against|put off|turn\p{L}* down|step\p{L}* (?:down|aside|back)|push\p{L}* back|moved|veto\p{L}*|vot\p{L}* down|ax(?:e|ed|es)|bann?\p{L}*|miss\p{L}*|dismiss\p{L}*|skip\p{L}*)\b/iu;
/** As near as "declined" is to "refused". */
const ALIKE = 0.5;

/** Why somebody refused, cancelled or pulled out is not told by a sentence in which it all takes place; a reviewed fact says each word it means. */
export const reversals: AgreementCheck = {
  name: 'reversals',
  of: 'sentences',
  concerns: (question) => reversalIn(question) !== undefined,
  disagreement({ question, terms, view, reading }) {
    if (view.negated) return null;
    const word = reversalIn(question);
    const verb = termWritten(terms, word);
    // "How has the boycott affected the fair?" knows that there is one.
    if (verb?.wordKind !== 'verb' || verb.strength > 0) return null;
    const { statement } = view.fact;
    if (REVERSAL.test(statement.toLowerCase()) || SAID_OTHERWISE.test(statement)) return null;
    return saysAlike(reading, verb.row, ALIKE) ? null : `say “${verb.term.text}” here`;
  },
};

/** The first word of it. */
const reversalIn = rememberLatest(
  ({ folded }: Question): string | undefined => REVERSAL.exec(folded)?.[0].split(' ')[0],
);
