import { MONTHS, WEEKDAYS } from '../../language/calendar.js';
import { fold } from '../../language/fold.js';
import { commonnessOf } from '../../language/known-words.js';
import { CARDINALS } from '../../language/number-words.js';
import { isOffice } from '../../language/offices.js';
import { rememberLatest } from '../../language/remember.js';
import { isStopWord } from '../../language/stop-words.js';
import { type Token, tokenize } from '../../language/tokenize.js';
import { fillersOf } from '../fillers.js';
import { findAskedNoun } from '../find-asked-noun.js';
import { type Matched, termWritten } from '../pair.js';
import type { Question } from '../question.js';
import { keyOf } from '../terms.js';
import type { AgreementCheck } from './check.js';

/** "Who is the captain?", "who the two judges are", "what the ship is called": wants a name, and nothing that somebody does. */
const IDENTITY =
  /\bwhat\b[^.?!]{0,60}\b(?:is|are|was|were)\b[^.?!]{0,60}\bcalled\b(?! (?:over|for|off|on|in|upon|out|to|by)\b)|(?:^|\b(?:what(?:'s|s)?|is|are|was|were|me|know|say|give|out) )(?:the )?names? of\b|\bhow (?:is|are|was|were) (?:[^.?!]{1,60} )?called\b(?! by\b)|\bwho(?:'s| is| are| was| were) (?:the|a|an|this|that|these|those|his|her|its|their)\b|\bwho (?:the|these|those) .*\b(?:is|are|was|were)\W*$/u;
/** "Which minister", not "what the minister said", "what did he say". */
const KIND_ASKED =
  /\b(?:which|what)\b(?! (?:(?:sort|kind|type)s? of|the|a|an|did|does|do|has|have|had|will|would|can|could|should|may|might|must)\b)/u;
/** What bears a name of its own that is no place's. */
const BODY =
  /^(?:compan(?:y|ies)|agenc(?:y|ies)|authorit(?:y|ies)|universit(?:y|ies)|part(?:y|ies)|(?:firm|bank|newspaper|broadcaster|hospital|airline|contractor|judge|councill?or|suspect|ship|vessel|union)s?)$/u;
const PLACE = /^(?:countr(?:y|ies)|cit(?:y|ies)|towns?)$/u;

/** Who asks for somebody's name gets none from a sentence that names nobody but whom the question names. */
export const unnamed: AgreementCheck = {
  name: 'unnamed',
  concerns: (question) => newNames(question) !== undefined,
  disagreement({ question, terms, view: { fact } }) {
    const isNew = fact.reviewed ? undefined : newNames(question);
    if (isNew === undefined) return null;
    const bearer = bearerOf(question, terms);
    if (bearer !== undefined && !isNamedBeside(bearer.found, fact.statement, isNew)) return 'give the name';
    const counted = countedOf(question, terms, fact.statement);
    if (counted !== undefined) return isNamedBeside(counted, fact.statement, isNew) ? null : 'say which';
    if (!asksForName(question)) return null;
    const body = bodyAsked(question);
    const isMeant = (name: string): boolean =>
      body === undefined || fold(name).includes(body) || !isWhere(name, fact.statement);
    const names = fillersOf(fact, ['who', 'where']).filter((name) => !isOpening(name, fact.statement));
    return names.some((name) => isNew(name) && isMeant(name)) ? null : 'give the name';
  },
};

const NAME_OF = /\bnames? of\b|\b(?:what(?:'s|s| is| are| was| were)|how (?:is|are|was|were))\b(?=.*\bcalled\b)/u;

/** The noun of "the name of the contractor that …", "what's the fund called", where the fact has it: then its name must stand beside it. */
function bearerOf({ folded }: Question, terms: readonly Matched[]): Matched | undefined {
  const asking = NAME_OF.exec(folded);
  if (!asking) return undefined;
  let bearer: Matched | undefined;
  for (const { word } of tokenize(folded.slice(asking.index + asking[0].length))) {
    const matched = termWritten(terms, word);
    if (matched?.wordKind === 'verb' || (bearer !== undefined && !matched)) break;
    bearer = matched;
  }
  return bearer?.wordKind === 'noun' && bearer.found !== null ? bearer : undefined;
}

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

/** The key of what several are asked for, where the fact counts them without a list ("stopped night patrols in two provinces"). */
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
    .filter(({ word }) => !isStopWord(word) && termWritten(terms, word)?.wordKind !== 'verb')
    .map(({ word }) => termWritten(terms, word)?.found ?? keyOf(word))
    .find((key) => !key.startsWith('#') && isCounted(key));
}

/** Words from a noun to its name ("the contractor, Otto Lind", "the firm called Castellan"), and from a name to what it is called ("Otto Lind, the firm's contractor"). */
const MOST_TO_NAME = 5;

function isNamedBeside(bearer: string | null, statement: string, isNew: (name: string) => boolean): boolean {
  const tokens = tokenize(statement);
  const isName = ({ text, word, capitalised }: Token) =>
    capitalised && !isStopWord(word) && !IN_CALENDAR.test(word) && isNew(text);
  return tokens.some(({ word, start }, place) => {
    if (keyOf(word) !== bearer) return false;
    const isThere = ({ start: at }: Token) => IN_PLACE.test(statement.slice(0, at));
    const after = tokens.slice(place + 1, place + 1 + MOST_TO_NAME).filter((token) => !isThere(token));
    const before = tokens.slice(Math.max(0, place - MOST_TO_NAME), place);
    return (
      after.some(isName) || before.some((token) => isName(token) && statement.slice(token.end, start).includes(','))
    );
  });
}

const IN_CALENDAR = new RegExp(`^(?:${MONTHS}|${WEEKDAYS})$`, 'u');
/** "An officer at a checkpoint in Kelso": where somebody is. */
const IN_PLACE = /\b(?:in|near|at|from) (?:the )?$/iu;

/** "Police arrested 37 people": a word that has its capital from the head of the sentence. */
function isOpening(name: string, statement: string): boolean {
  return statement.startsWith(name) && commonnessOf(fold(name)) > 0;
}

/** "The police of Halvik": where somebody is, and no body's name. */
function isWhere(name: string, statement: string): boolean {
  const before = statement.slice(0, Math.max(0, statement.indexOf(name)));
  // "The University of Halvik" is a name as a whole.
  return /\b(?:in|near|from|of) (?:the )?$/iu.test(before) && !/\p{Lu}\p{L}+ of (?:the )?$/u.test(before);
}

/** Tells the names that a question does not give; undefined where it asks for none. */
const newNames = rememberLatest((question: Question) => {
  if (!asksForName(question) && !SEVERAL.test(question.folded)) return undefined;
  const given = new Set(keysOf(question.folded));
  const names = new Set(
    question.terms.flatMap(({ name, kind, text }) => (name || kind === 'entity' ? keysOf(text) : [])),
  );
  // "Ruth Tamsen" tells no name to whoever asks about Tamsen, "Governor Maldano" does to whoever asks for the governor.
  return (name: string): boolean => {
    const keys = keysOf(name);
    return keys.some((key) => !given.has(key)) && !keys.some((key) => names.has(key));
  };
});

function keysOf(text: string): string[] {
  return tokenize(text).map(({ word }) => keyOf(word));
}

function asksForName(question: Question): boolean {
  if (question.asked.yesNo) return false;
  if (IDENTITY.test(question.folded)) return true;
  if (question.asked.keywords && /\bnames?\W*$/u.test(question.folded)) return true;
  const noun = kindAsked(question);
  return noun !== undefined && (isOffice(noun) || BODY.test(noun) || PLACE.test(noun));
}

const bodyAsked = rememberLatest((question: Question): string | undefined => {
  const noun = kindAsked(question);
  return noun !== undefined && BODY.test(noun) ? noun : undefined;
});

/** "Company" also in "which insurance company covers …?". */
function kindAsked({ folded }: Question): string | undefined {
  if (!KIND_ASKED.test(folded)) return undefined;
  const [, ...words] = AFTER_KIND.exec(folded) ?? [];
  return words.find((word) => word !== undefined && BODY.test(word)) ?? findAskedNoun(folded);
}

const AFTER_KIND = /\b(?:which|what) ([\p{L}-]+)(?: ([\p{L}-]+))?(?: ([\p{L}-]+))?/u;
