import { fold } from '../../language/fold.js';
import { NUMBER_WORDS } from '../../language/number-words.js';
import type { AgreementCheck } from './check.js';

const BY_HOW_MUCH = /\bby how (?:much|many)\b/u;

/** "12", "about 12", "a record 12". */
const NUMBER = `(?:\\p{L}+ ){0,2}?(?:[$€£]?\\d|(?:${NUMBER_WORDS})\\b)`;
const LEVEL = new RegExp(`\\bto ${NUMBER}`, 'u');
/** Where a level is told, too, from which the change can be told. */
const CHANGE = new RegExp(
  `\\b(?:fell|rose|dropped|grew|climbed|slipped|gained|lost|jumped|sank) [$€£]?\\d|\\b(?:by|from|against|with|up|down) ${NUMBER}|%|\\bper ?cent\\b|\\b(?:half|halved|doubled|trebled|tripled|times|more|less|fewer|higher|lower)\\b`,
  'u',
);

/** "Accidents fell to 12" says what they came to, and not by how much they fell. */
export const changes: AgreementCheck = {
  name: 'changes',
  concerns: ({ folded }) => BY_HOW_MUCH.test(folded),
  disagreement({ view: { fact } }) {
    const said = fold(fact.statement);
    return LEVEL.test(said) && !CHANGE.test(said) ? 'say by how much' : null;
  },
};
