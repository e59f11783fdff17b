import { CARDINALS } from '../../language/number-words.js';
import { isStopWord } from '../../language/stop-words.js';
import { tokenize } from '../../language/tokenize.js';
import { isNamedBeside } from '../named-beside.js';
import { newNames } from '../new-names.js';
import { type Matched, termWritten } from '../pair.js';
import type { Question } from '../question.js';
import { keyOf } from '../terms.js';
import type { AgreementCheck } from './check.js';

const MORE_THAN_ONE = `(?!one\\b)(?:${CARDINALS})|\\d+`;
/** "Which two provinces …?", "which supermarket chains …?" */
const SEVERAL = new RegExp(
  `\\bwhich (?:${MORE_THAN_ONE}) (?:[\\p{L}-]+ ?){1,3}|\\b(?:which|what) (?:[\\p{L}-]+ )?(?:companies|firms|banks|parties|chains|clubs|unions|universities|hospitals|provinces|towns|cities|countries|regions|districts)\\b`,
  'u',
);

const NUMBER = new RegExp(`^(?:${MORE_THAN_ONE})$`, 'u');
/** Words from a number to what it counts ("two large supermarket chains"). */
const MOST_FROM_NUMBER = 3;
/** Behind what is counted its list begins. */
const LISTED = /^["”’)]*(?:\s*[:(–—-]|,(?! (?:and|but|or|which|who|where|while|whose)\b))/u;

/** Which two provinces it is, a sentence on "two provinces" does not say unless it names or lists them. */
export const unlisted: AgreementCheck = {
  name: 'unlisted',
  of: 'sentences',
  concerns: ({ folded }) => SEVERAL.test(folded),
  disagreement({ question, terms, view: { fact } }) {
    const counted = countedOf(question, terms, fact.statement);
    return counted === undefined || isNamedBeside(counted, fact.statement, newNames(question)) ? null : 'say which';
  },
};

/** The key of what several are asked for, where a statement counts them without a list ("stopped night patrols in two provinces"). */
function countedOf({ folded }: Question, terms: readonly Matched[], statement: string): string | undefined {
  const [asking] = SEVERAL.exec(folded) ?? [];
  if (asking === undefined) return undefined;
  const tokens = tokenize(statement);
  const isCounted = (key: string) =>
    tokens.some(
      ({ word, end }, place) =>
        keyOf(word) === key &&
        !LISTED.test(statement.slice(end)) &&
        tokens.slice(Math.max(0, place - MOST_FROM_NUMBER), place).some(({ word: before }) => NUMBER.test(before)),
    );
  // What kind is asked for ("which towns") is no term.
  return tokenize(asking)
    .filter(({ word }) => !isStopWord(word))
    .flatMap(({ word }) => {
      const matched = termWritten(terms, word);
      return matched?.wordKind === 'verb' ? [] : [matched?.found ?? keyOf(word)];
    })
    .find((key) => !key.startsWith('#') && isCounted(key));
}
