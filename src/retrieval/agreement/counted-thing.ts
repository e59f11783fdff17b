import { fold } from '../../language/fold.js';
import { NUMBER_WORDS } from '../../language/number-words.js';
import { tokenize } from '../../language/tokenize.js';
import { areUsedAlike, wordRow } from '../../language/word-vectors.js';
import { countsOnlyOthers, PEOPLE } from '../counts-only-others.js';
import { type Matched, type Pair, termWritten } from '../pair.js';
import { saysAlike } from '../reading.js';
import { keyOf } from '../terms.js';
import { tellsAnyVerb } from '../verbs-told.js';
import type { AgreementCheck } from './check.js';

const COUNTED =
  /\bhow many (?!times\b)(?:(?:other|more|different|new|percent) )?([\p{L}-]+)(?: and ([\p{L}-]+)| ([\p{L}\d-]+)(?: ([\p{L}-]+))?)?/u;

/** "How many boats …?" is not answered by a number of other things: what is counted must be named in the fact or right around it. */
export const countedThing: AgreementCheck = {
  name: 'counted-thing',
  concerns: ({ folded }) => COUNTED.test(folded),
  disagreement(pair) {
    const { question, terms, reading, view } = pair;
    const [, first, joined, second, third] = COUNTED.exec(question.folded) ?? [];
    const named = termWritten(terms, first);
    // "How many sick people …?", "how many Corvane ships …?"
    const isOfOther = named?.wordKind === 'adjective' || named?.term.name === true;
    const behind = nounWritten(second, terms);
    const thing = isOfOther ? (behind ?? named) : named;
    if (!thing || thing.wordKind === 'verb') return null;
    // "How many people live here?", "how many lives did it cost?": whoever is counted may be called anything, but a number of ships counts nobody.
    if (PEOPLE.test(first ?? '') || (isOfOther && PEOPLE.test(second ?? '')))
      return !view.fact.reviewed && countsOnlyOthers(isNobody, view.fact.statement) ? 'say how many people' : null;
    // "How many mines and devices …?" is told of devices, too, and "how many exam scripts …?" of scripts.
    const things = [thing, nounWritten(joined, terms), behind].filter((each) => each !== undefined);
    const rest = [behind, nounWritten(third, terms)].filter((each) => each !== undefined);
    const isNamed = things.some(
      ({ nearby, example, term, row }) => nearby > 0 || example > 0 || (!term.name && saysAlike(reading, row, ALIKE)),
    );
    const isOfOthers = !view.fact.reviewed && numbersOthers(things, rest, pair);
    if (isNamed && !isOfOthers) return null;
    if (behind === undefined) return `say how many ${first}`;
    return `say how many ${isOfOther ? second : `${first} ${second}`}`;
  },
};

/** Whether the fact has numbers, of nothing that is asked for: neither the things nor the nouns behind them ("whooping cough cases"). */
function numbersOthers(things: readonly Matched[], rest: readonly Matched[], pair: Pair): boolean {
  if (!tellsAnyVerb(pair) && !things.some((each) => standsByNumber(each, pair))) return true;
  const isStaff = ({ row }: Matched) => areUsedAlike(row, wordRow('workers'), SOMEBODY);
  const isAsked = (word: string) =>
    [...things, ...rest].some((each) => isLike(word, each, RELATED) || (PEOPLE.test(word) && isStaff(each)));
  return countsOnlyOthers((word) => !isAsked(word), pair.view.fact.statement);
}

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
/** What people are called who are counted, and as near as "trainees" are to one of these. */
const CALLED =
  'people workers men women residents soldiers children passengers victims patients members prisoners students protesters fighters officers guards families dead signatures votes'.split(
    ' ',
  );
const SOMEBODY = 0.5;

/** Of words that are in no list of words one cannot tell. */
function isNobody(word: string): boolean {
  const row = wordRow(word);
  return row >= 0 && !CALLED.some((people) => people === word || areUsedAlike(wordRow(people), row, SOMEBODY));
}

/** Whether a word is the thing's own, a synonym of it, or used so much like it (a cosine). */
function isLike(word: string, { term, row }: Matched, least: number): boolean {
  return keyOf(word) === term.key || areUsedAlike(row, wordRow(word), least);
}
