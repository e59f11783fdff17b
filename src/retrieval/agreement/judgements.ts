import { fold } from '../../language/fold.js';
import { rememberLatest } from '../../language/remember.js';
import { isWhole } from '../fillers.js';
import type { Question } from '../question.js';
import { wordingsOf } from '../wordings.js';
import type { AgreementCheck } from './check.js';

const JUDGEMENT =
  /^(?:is|are|was|were)\b.*\b(good|great|bad|better|best|worse|worst|smart|stupid|nice|evil|legitimate)\b/u;

const CHOICE = /^which (?:one )?of\b.*\b(more|most|less|least|bigger|biggest|larger|largest)\b/u;

/** "Is he a good president?", "which of them is more important?" ask for a judgement, whatever else is known. */
export const judgements: AgreementCheck = {
  name: 'judgements',
  of: 'reviewed',
  concerns: (question) => judgementIn(question) !== undefined,
  disagreement(pair) {
    const word = judgementIn(pair.question);
    if (word === undefined || !isWhole(pair)) return null;
    return wordingsOf(pair.view.fact).some((text) => fold(text).includes(word)) ? null : `say “${word}” here`;
  },
};

/** The word that judges or compares. */
const judgementIn = rememberLatest(
  ({ folded }: Question): string | undefined => (JUDGEMENT.exec(folded) ?? CHOICE.exec(folded))?.[1],
);
