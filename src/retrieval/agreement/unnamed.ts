import { fold } from '../../language/fold.js';
import { commonnessOf } from '../../language/known-words.js';
import { isOffice } from '../../language/offices.js';
import { rememberLatest } from '../../language/remember.js';
import { isStopWord } from '../../language/stop-words.js';
import { tokenize } from '../../language/tokenize.js';
import { fillersOf } from '../fillers.js';
import { findAskedNoun } from '../find-asked-noun.js';
import { isNamedBeside } from '../named-beside.js';
import { newNames } from '../new-names.js';
import { type Matched, termWritten } from '../pair.js';
import type { Question } from '../question.js';
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
  of: 'sentences',
  concerns: asksForName,
  disagreement({ question, terms, view: { fact } }) {
    const isNew = newNames(question);
    const bearer = bearerOf(question, terms);
    if (bearer !== undefined && !isNamedBeside(bearer.found, fact.statement, isNew)) return 'give the name';
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

function asksForName(question: Question): boolean {
  if (question.asked.yesNo) return false;
  if (IDENTITY.test(question.folded)) return true;
  if (question.asked.keywords && /\bnames?\W*$/u.test(question.folded)) return true;
  const noun = kindAsked(question);
  return noun !== undefined && ((isOffice(noun) && !isTitleOf(noun, question)) || BODY.test(noun) || PLACE.test(noun));
}

/** "What Governor Croitoru gave as the cause": the office is that of somebody who is named. */
function isTitleOf(office: string, { terms }: Question): boolean {
  return terms.some(
    ({ text, at }) => text.toLowerCase() === office && terms.some((next) => next.name && next.at === at + 1),
  );
}

const bodyAsked = rememberLatest((question: Question): string | undefined => {
  const noun = kindAsked(question);
  return noun !== undefined && BODY.test(noun) ? noun : undefined;
});

/** "Company" also in "which insurance company covers …?", not "ships" in "what fuel are ships using?". */
function kindAsked({ folded }: Question): string | undefined {
  if (!KIND_ASKED.test(folded)) return undefined;
  const [, ...words] = AFTER_KIND.exec(folded) ?? [];
  const end = words.findIndex((word) => word === undefined || isStopWord(word));
  return words.slice(0, end < 0 ? words.length : end).find((word) => BODY.test(word)) ?? findAskedNoun(folded);
}

const AFTER_KIND = /\b(?:which|what) ([\p{L}-]+)(?: ([\p{L}-]+))?(?: ([\p{L}-]+))?/u;
