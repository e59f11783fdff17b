import { fold } from '../../language/fold.js';
import { CARDINALS, NUMBER_WORDS } from '../../language/number-words.js';
import { isPastForm } from '../../language/past-forms.js';
import { isStopWord } from '../../language/stop-words.js';
import { tokenize } from '../../language/tokenize.js';
import { areUsedAlike, wordRow } from '../../language/word-vectors.js';
import { type Matched, type Pair, termWritten } from '../pair.js';
import { saysAlike } from '../reading.js';
import { keyOf } from '../terms.js';
import { tellsAnyVerb } from '../verbs-told.js';
import type { AgreementCheck } from './check.js';

const COUNTED =
  /\bhow many (?:(?:other|more|different|new|percent|times) )?([\p{L}-]+)(?: and ([\p{L}-]+)| ([\p{L}-]+))?/u;

/** "How many boats …?" is not answered by a number of other things: what is counted must be named in the fact or right around it. */
export const countedThing: AgreementCheck = {
  name: 'counted-thing',
  concerns: ({ folded }) => COUNTED.test(folded),
  disagreement(pair) {
    const { question, terms, reading, view } = pair;
    const [, first, joined, second] = COUNTED.exec(question.folded) ?? [];
    const counted = termWritten(terms, first);
    // "How many sick people …?", "how many Corvane ships …?"
    const isOfOther = counted?.wordKind === 'adjective' || counted?.term.name === true;
    const thing = isOfOther ? (nounWritten(second, terms) ?? counted) : counted;
    // "How many people live here?", "how many lives did it cost?": no other thing is named.
    if (!thing || thing.wordKind === 'verb' || first === 'people' || first === 'lives') return null;
    // "How many mines and devices …?" is told of devices, too.
    const things = [thing, nounWritten(joined, terms)].filter((each) => each !== undefined);
    const isNamed = things.some(
      ({ nearby, example, term, row }) => nearby > 0 || example > 0 || (!term.name && saysAlike(reading, row, ALIKE)),
    );
    const isOfOthers =
      !view.fact.reviewed &&
      ((!tellsAnyVerb(pair) && !things.some((each) => standsByNumber(each, pair))) ||
        countsOnlyOthers([...things, nounWritten(second, terms)], pair));
    return isNamed && !isOfOthers ? null : `say how many ${isOfOther && thing !== counted ? second : first}`;
  },
};

function nounWritten(word: string | undefined, terms: readonly Matched[]): Matched | undefined {
  const written = termWritten(terms, word);
  return written?.wordKind === 'noun' ? written : undefined;
}

/** As near as "inhabitants" are to residents and "redundancies" to layoffs; votes are further from seats. */
const ALIKE = 0.62;

/** A number and the words behind it ("143 farm workers and cullers"). */
const NUMBERED = new RegExp(`\\b(?:\\d[\\d.,]*|no|${NUMBER_WORDS})((?:[ -][\\p{L}'’]+){1,4})`, 'gu');

/** "How many people were arrested?": where nothing is said of arrests, a number of people may tell it, but a number of pages does not. */
function standsByNumber(thing: Matched, { view }: Pair): boolean {
  return [...fold(view.fact.statement).matchAll(NUMBERED)].some(([, behind]) =>
    tokenize(behind ?? '').some(({ word }) => isLike(word, thing, ALIKE)),
  );
}

/** Less alike than this are "soldiers" and "people", "applications" and "days". */
const RELATED = 0.4;
const NUMBER = new RegExp(
  `\\b(?:\\d[\\d.,]*|${CARDINALS})(?:[ -](?:${CARDINALS}))*\\b(?=(?:[ -]([\\p{L}'’]+)(?:[ -]([\\p{L}'’]+))?((?:[ -][\\p{L}'’]+){0,2}))?)`,
  'gu',
);
/** "Two thirds of the households" may tell how many, and so may "dozens". */
const SHARE = /^(?:thirds?|quarters?|fifths?|tenths?|percent)$/u;
const ROUGHLY = /\b(?:dozens|scores|hundreds|thousands)\b/iu;

/** "How many applications were refused?" / "applications will be decided within 45 working days": each number counts something else. */
function countsOnlyOthers(things: readonly (Matched | undefined)[], { view }: Pair): boolean {
  const { statement } = view.fact;
  const numbers = [...fold(statement).matchAll(NUMBER)];
  return (
    numbers.length > 0 &&
    !ROUGHLY.test(statement) &&
    numbers.every(([, next, second, more]) => {
      // "Of the stations, 940 had run dry", "45 refused": what is counted need not stand behind its number.
      if (next === undefined || isStopWord(next) || SHARE.test(next)) return false;
      if (isPastForm(next) && (second === undefined || isStopWord(second))) return false;
      const behind = [next, second ?? '', ...tokenize(more ?? '').map(({ word }) => word)];
      return !things.some((thing) => thing !== undefined && behind.some((word) => isLike(word, thing, RELATED)));
    })
  );
}

/** Whether a word is the thing's own, a synonym of it, or used so much like it (a cosine). */
function isLike(word: string, { term, row }: Matched, least: number): boolean {
  return keyOf(word) === term.key || areUsedAlike(row, wordRow(word), least);
}
