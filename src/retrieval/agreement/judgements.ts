import { fold } from '../../language/fold.js';
import { isWhole } from '../fillers.js';
import { wordingsOf } from '../wordings.js';
import type { AgreementCheck } from './check.js';

const JUDGEMENT =
  /^(?:is|are|was|were)\b.*\b(good|great|bad|better|best|worse|worst|smart|stupid|nice|evil|legitimate)\b/u;

const CHOICE = /^which (?:one )?of\b.*\b(more|most|less|least|bigger|biggest|larger|largest)\b/u;

/** "Is he a good president?", "which of them is more important?" ask for a judgement, whatever else is known. */
export const judgements: AgreementCheck = {
  name: 'judgements',
  disagreement(pair) {
    const word = (JUDGEMENT.exec(pair.question.folded) ?? CHOICE.exec(pair.question.folded))?.[1];
    if (word === undefined || !isWhole(pair)) return null;
    return wordingsOf(pair.view.fact).some((text) => fold(text).includes(word)) ? null : `say “${word}” here`;
  },
};
