import { COUNTRIES } from '../../facts/countries.js';
import { everyNameOf } from '../../facts/entity.js';
import type { Fact } from '../../facts/fact.js';
import { isHelpingVerb } from '../../language/auxiliaries.js';
import { denies } from '../../language/denial.js';
import { fold } from '../../language/fold.js';
import { isKnownName } from '../../language/known-words.js';
import { isLight } from '../../language/light-words.js';
import { isOffice } from '../../language/offices.js';
import { once, oncePer } from '../../language/remember.js';
import { cosine, type WordRow } from '../../language/word-vectors.js';
import { isWhole } from '../fillers.js';
import { findAskedNoun } from '../find-asked-noun.js';
import type { Matched, Pair } from '../pair.js';
import { BEGINNING, ENDING } from '../phase-verbs.js';
import type { Question } from '../question.js';
import { type Reading, readingOf, readWords } from '../reading.js';
import { keyOf, type Term } from '../terms.js';
import type { View } from '../view.js';
import type { WordKind } from '../word-kinds.js';
import type { AgreementCheck } from './check.js';

/**
 * A word used as unlike as this to all words of a fact and of its example questions says something else. With less, hotels stand beside hosts
 * and parties beside leaders; with more, "intends" is lost for "wants". Verbs of one field are used alike whatever they say ("agree", "meet").
 */
const NOUN_ALIKE = 0.46;
const VERB_ALIKE = 0.56;
/** Where only the very thing will do. */
const NEARLY_THE_SAME = 0.5;

/**
 * What a question says must be said by the fact, or by one of the questions written down for it: "Did Larijani phone Putin?" is not
 * answered by a meeting. Only for facts that somebody reviewed, since those say all they are meant to.
 */
export const unsaidWords: AgreementCheck = {
  name: 'unsaid-words',
  of: 'reviewed',
  disagreement(pair) {
    if (!isWhole(pair)) return null;
    const unsaid = pair.terms.find((matched) => isUnsaid(matched, pair))?.term ?? unsaidVerb(pair);
    return unsaid ? `say “${unsaid.text}” here` : null;
  },
};

/** Whether of two facts each says what the other one doesn't, so that together they say all that a question does. */
export function sayAllTogether(one: Pair, other: Pair): boolean {
  const lacking = new Set(one.terms.filter((matched) => isUnsaid(matched, one)).map(({ term }) => term));
  return !other.terms.some((matched) => lacking.has(matched.term) && isUnsaid(matched, other)) && !unsaidVerb(one);
}

function isUnsaid(matched: Matched, { question, view, reading, terms }: Pair): boolean {
  const { term, found, nearby, wordKind: kind, row } = matched;
  if (isInStatement(found, reading) || isInExample(matched, question, view)) return false;
  if (found === null && nearby === 1) return false;
  if (term.kind !== 'entity' && isOffice(term.text)) return true;
  if (term.kind !== 'word' || term.name) return false;
  const predicate = isPredicate(term, question);
  const phase = isPhase(term, kind, question);
  if (isLight(term.key) && !predicate && !phase) return false;
  if (kind === 'other' && !predicate && !term.text.endsWith('ly')) return false;
  if (isAlternative(term, question)) return false;
  if (phase) return true;
  // Of a word with synonyms in the base, whoever wrote the base has said what may stand for it.
  const close = term.also.length > 0 || isOwned(term, question) || isAskedFor(term, question);
  const usual = kind === 'verb' || predicate || isDeed(term, question) ? VERB_ALIKE : NOUN_ALIKE;
  const enough = close ? Math.max(usual, NEARLY_THE_SAME) : usual;
  if (row < 0) return false;
  return !rowsOf(view).some((word) => {
    const alike = cosine(row, word);
    return alike >= enough && !terms.some((other) => other !== matched && cosine(other.row, word) > alike);
  });
}

/** That something begins or ends is another event than that it is: no other verb stands for these. */
const PHASES: ReadonlySet<string> = new Set([...BEGINNING, ...ENDING, keyOf('become')]);

function isPhase(term: Term, kind: WordKind, { asked, content, terms }: Question): boolean {
  if (!PHASES.has(term.key)) return false;
  // "When will the talks end?": the tagger takes such a verb for a noun.
  return (
    kind === 'verb' ||
    (asked.roles.includes('when') &&
      content.at(-1) === term &&
      terms.some(({ text }) => isHelpingVerb(text.toLowerCase())))
  );
}

/** Grammar words that may be all that a question says: "did he know him?" */
const SAYING_VERBS = /^(?:know|knew|mention|ask|thank)$/iu;

function unsaidVerb({ question: { asked, terms }, view: { fact, keys } }: Pair): Term | undefined {
  if (!asked.yesNo || fact.attribution !== undefined || fact.roles.saidBy !== undefined) return undefined;
  return terms.find(({ text, key }) => SAYING_VERBS.test(text) && !keys.has(key));
}

/** What only the quote says, another fact of the same sentence is about. Where an entity or a synonym stands is not known, nor does it matter. */
function isInStatement(found: string | null, { keys }: Reading): boolean {
  return found !== null && (/^[~@]/u.test(found) || keys.includes(found));
}

/** "Not solved yet" says nothing of who solved it. */
function isInExample({ example, lookups }: Matched, { negated }: Question, { fact }: View): boolean {
  if (example === 0) return false;
  const { all, keys } = asserted(fact);
  return negated || all || lookups.some(({ key }) => /^[~@]/u.test(key) || keys.has(key));
}

/** The words of a fact's example questions but those that deny, and whether those are all. */
const asserted = oncePer(({ questions }: Fact) => {
  const readings = questions.filter((text) => !denies(fold(text))).map(readWords);
  return {
    all: readings.length === questions.length,
    keys: new Set(readings.flatMap(({ keys }) => keys)),
    rows: readings.flatMap(rowsBesideNames),
  };
});

/** "Did the Iranians leave?" */
const FURTHEST_VERB = 3;

/** "Did he leave?": a word that says little elsewhere is all that this question says. */
function isPredicate({ at }: Term, { asked, terms }: Question): boolean {
  const place = terms.findIndex((other) => other.at === at);
  return (
    asked.yesNo &&
    isHelpingVerb(terms[0]?.text.toLowerCase() ?? '') &&
    place <= FURTHEST_VERB &&
    terms[place - 1]?.name === true
  );
}

/** "Who guarantees …?": the tagger takes such a verb for a noun. */
function isDeed({ at }: Term, { terms }: Question): boolean {
  return terms.some(({ text, at: place }) => place === at - 1 && /^who$/iu.test(text));
}

/** "Putin's salary", "the salary of Putin": what is asked of somebody is that very thing. */
function isOwned({ at }: Term, { terms }: Question): boolean {
  const owner = terms.find(({ name, text }) => name && /['’]s?$/u.test(text));
  if (owner && owner.at + owner.text.split(' ').length === at) return true;
  const place = terms.findIndex((other) => other.at === at);
  const [of, article, name] = terms.slice(place + 1, place + 4);
  return of?.text === 'of' && (article?.text === 'the' ? name : article)?.name === true;
}

/** "Which hotel …?": what kind of thing is asked for is that very kind. */
function isAskedFor({ key }: Term, { folded, asked }: Question): boolean {
  const noun = asked.yesNo ? undefined : findAskedNoun(folded);
  return noun !== undefined && keyOf(noun) === key;
}

/** Of "travelled or held talks", one will do. */
function isAlternative({ at }: Term, { terms }: Question): boolean {
  return terms.some(({ text, at: place }) => text === 'or' && Math.abs(place - at) === 1);
}

/** "Uranium" is used like "Iran", which is no reason to take one for the other. */
function rowsBesideNames({ rows, contentKeys }: Reading): WordRow[] {
  return rows.filter((_, at) => {
    const key = contentKeys[at] ?? '';
    return !isKnownName(key) && !countryKeys().has(key);
  });
}

/** Countries, their people and their capitals, which subtitles seldom name ("Tehran"). */
const countryKeys = once(
  (): ReadonlySet<string> =>
    new Set(
      COUNTRIES.flatMap(everyNameOf)
        .map(fold)
        .filter((name) => !name.includes(' '))
        .map(keyOf),
    ),
);

/** The different words of a statement and of what its example questions assert. */
const rowsOf = oncePer((view: View): readonly WordRow[] =>
  [...new Set([...rowsBesideNames(readingOf(view)), ...asserted(view.fact).rows])].filter((row) => row >= 0),
);
