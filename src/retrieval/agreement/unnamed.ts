import { fold } from '../../language/fold.js';
import { commonnessOf } from '../../language/known-words.js';
import { isOffice } from '../../language/offices.js';
import { rememberLatest } from '../../language/remember.js';
import { tokenize } from '../../language/tokenize.js';
import { fillersOf } from '../fillers.js';
import { findAskedNoun } from '../find-asked-noun.js';
import type { Question } from '../question.js';
import { keyOf } from '../terms.js';
import type { AgreementCheck } from './check.js';

/** "Who is the captain?", "who the two judges are", "what the ship is called": wants a name, and nothing that somebody does. */
const IDENTITY =
  /\bwhat\b[^.?!]{0,60}\b(?:is|are|was|were)\b[^.?!]{0,60}\bcalled\b(?! (?:over|for|off|on|in|upon|out|to|by)\b)|\bwhat(?:'s| is| was| are| were) the names? of (?:the|an?|his|her|its|their)\b|\bwho(?:'s| is| are| was| were) (?:the|a|an|this|that|these|those|his|her|its|their)\b|\bwho (?:the|these|those) .*\b(?:is|are|was|were)\W*$/u;
/** "Which minister", not "what the minister said", "what did he say". */
const KIND_ASKED =
  /\b(?:which|what)\b(?! (?:the|a|an|did|does|do|has|have|had|will|would|can|could|should|may|might|must)\b)/u;
/** What bears a name of its own that is no place's. */
const BODY =
  /^(?:compan(?:y|ies)|agenc(?:y|ies)|authorit(?:y|ies)|universit(?:y|ies)|part(?:y|ies)|(?:firm|bank|newspaper|broadcaster|hospital|airline|contractor|judge|councill?or|suspect|ship|vessel|union)s?)$/u;
const PLACE = /^(?:countr(?:y|ies)|cit(?:y|ies)|towns?)$/u;

/** Who asks for somebody's name gets none from a sentence that names nobody but whom the question names. */
export const unnamed: AgreementCheck = {
  name: 'unnamed',
  concerns: (question) => newNames(question) !== undefined,
  disagreement({ question, view: { fact } }) {
    const isNew = fact.reviewed ? undefined : newNames(question);
    if (isNew === undefined) return null;
    const body = bodyAsked(question);
    const isMeant = (name: string): boolean =>
      body === undefined || fold(name).includes(body) || !isWhere(name, fact.statement);
    const names = fillersOf(fact, ['who', 'where']).filter((name) => !isOpening(name, fact.statement));
    return names.some((name) => isNew(name) && isMeant(name)) ? null : 'give the name';
  },
};

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
  if (!asksForName(question)) return undefined;
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
