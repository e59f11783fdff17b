import type { Entity } from '../../facts/entity.js';
import { MONTHS, WEEKDAYS } from '../../language/calendar.js';
import { isKnownWord } from '../../language/known-words.js';
import { isOffice, namesPost } from '../../language/offices.js';
import { rememberLatest } from '../../language/remember.js';
import { isStopWord } from '../../language/stop-words.js';
import { tokenize } from '../../language/tokenize.js';
import { isWrittenAsName } from '../../language/written-as-name.js';
import { isKnownByExamples } from '../fillers.js';
import type { Opening } from '../openings.js';
import type { Matched, Pair } from '../pair.js';
import type { Question } from '../question.js';
import { saysAlike } from '../reading.js';
import { keyOf, keysOfTerm, standsAmong, type Term } from '../terms.js';
import type { View } from '../view.js';
import type { AgreementCheck } from './check.js';

/** Every name of the question must be in the fact; aliases count, synonyms do not. Where a FAQ's entry names nothing, it is the case at hand ("fly to Oslo"). */
export const names: AgreementCheck = {
  name: 'names',
  concerns: ({ content, strange }) => content.some(({ name, key }) => name || strange.has(key)),
  disagreement(pair, { knows, entities, openingOf }) {
    const { terms, question, view, topic } = pair;
    if (isKnownByExamples({ fact: view.fact, topic }) && view.names.size === 0) return null;
    const opening = view.fact.reviewed ? undefined : openingOf(view.fact);
    const missing = terms.find(
      (matched) =>
        (matched.term.name || question.strange.has(matched.term.key)) &&
        !isGroup(matched.term, entities) &&
        !isTitle(matched.term, view) &&
        !(
          (isNamed(matched, view.fact.reviewed) || (opening && isMeantThroughout(matched, pair, opening))) &&
          !isOfAnother(matched, pair)
        ) &&
        !isNamedOtherwise(matched.term, view) &&
        !isMeant(matched, pair),
    );
    if (!missing) return null;
    const known = missing.lookups.some(({ key }) => knows(key));
    return known ? `say this of ${missing.term.text}` : `mention ${missing.term.text}`;
  },
};

/** "The mediators", "the neighbours": who belongs to a loose group is too open to refuse an answer for. */
function isGroup(term: Term, entities: ReadonlyMap<string, Entity>): boolean {
  return LOOSE_KINDS.includes(entities.get(term.key.slice(1))?.kind ?? '');
}

/** "Minister Fonoti" is Fonoti, unless the fact has another office or post: "President Fonoti" may be somebody else than a union's leader. */
function isTitle({ kind, text }: Term, { fact }: View): boolean {
  if (HONORIFIC.test(text)) return true;
  return kind === 'word' && isOffice(text) && !namesPost(fact.statement);
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|prof|sir|madam)\.?$/iu;

const LOOSE_KINDS: readonly string[] = ['region', 'other'];

/** What a document begins with, comes back to again and again, or has just said is meant in its other sentences, too. */
function isMeantThroughout({ term }: Matched, pair: Pair, { keys, isAbout, bringsIn }: Opening): boolean {
  if (IN_CALENDAR.test(term.key) || isSaidOfAnother(term, pair)) return false;
  // "When did Tavara sign?" is not answered by "in May Kessland signed", of a document that begins with both.
  if (namesUnasked(pair, (key) => keys.has(key) && !IN_CALENDAR.test(key))) return false;
  const { before, twoBefore } = pair.setting;
  const isJustSaid = [before, twoBefore].some((view) => view && standsAmong(term, view.keys));
  // "Dalgaard Solheim meeting": of two that are asked for, a sentence that says one tells nothing of the other, who is no more than named early.
  const isSetting = bringsIn(term.text) && !pair.terms.some((other) => other.term.name && other.strength > 0);
  return isJustSaid || standsAmong(term, keys) || isSetting || isAbout(term.text);
}

/** Whether another name stands where the question has this one: "the Merrow gauge" for "the Osterlen gauge" or "the gauge at Osterlen", "in Lissow" for "in Brunn". */
function isSaidOfAnother({ at }: Term, { question, view: { fact } }: Pair): boolean {
  const place = question.tokens[at - 1]?.word ?? '';
  const beside = [question.tokens[at + 1], BELONGING.test(place) ? question.tokens[at - 2] : undefined];
  const things = beside.flatMap((token) => (token && !isStopWord(token.word) ? keyOf(token.word) : []));
  const asked = allAsked(question);
  const said = tokenize(fact.statement);
  return said.some((token, here) => {
    const { word } = token;
    if (!isWrittenAsName(token) || asked.has(keyOf(word))) return false;
    const before = said[here - 1]?.word;
    if (before !== undefined && before === place && IN_PLACE.test(before)) return true;
    // The first word of a sentence is written large, whatever it is.
    if (before === undefined && isKnownWord(word)) return false;
    const behind = said[here + 1]?.word;
    return behind !== undefined && things.includes(keyOf(behind));
  });
}

const IN_PLACE = /^(?:in|at|near|from|to)$/u;
const BELONGING = /^(?:of|in|at|from)$/u;

/** "The Dutch coach" is not the German one, although Germany is named around it; "its coach" may be. */
function isOfAnother({ term, strength }: Matched, pair: Pair): boolean {
  const { fact } = pair.view;
  if (fact.reviewed || strength > 0 || !term.common || term.place || POINTING.test(fact.statement)) return false;
  return namesUnasked(pair, isCountry) && keysOfTerm(term).some(isCountry);
}

/** Whether the fact has a name of this sort that the question does not give. */
function namesUnasked({ view, question }: Pair, isSuch: (key: string) => boolean): boolean {
  const asked = allAsked(question);
  return [...view.names].some((key) => !asked.has(key) && isSuch(key));
}

/** All that stands for any word or name of a question. */
const allAsked = rememberLatest(
  (question: Question): ReadonlySet<string> => new Set(question.terms.flatMap(keysOfTerm)),
);

/** Keys of months and days. */
const IN_CALENDAR = new RegExp(`^(?:${MONTHS.split('|').map(keyOf).join('|')}|${WEEKDAYS})$`, 'u');

const POINTING =
  /\b(?:its?|he|she|they|their|them|his|her|him|this|that|these|the (?:country|nation|government|two|both))\b/iu;

function isCountry(key: string): boolean {
  return key.startsWith('@country-');
}

/** For a fact that nobody reviewed, its paragraph may name what it speaks of. */
function isNamed({ term, found, strength, nearby, example }: Matched, reviewed: boolean): boolean {
  // A place must be the fact's own: "the Kremlin leader" of an example puts nothing in the Kremlin.
  if (found === term.key || found?.startsWith('@')) return true;
  if (term.place && term.kind === 'word') return !reviewed && nearby > 0;
  if (term.kind === 'entity') return strength > 0 || example > 0 || (!reviewed && nearby > 0);
  if (nearby === 1) return true;
  return reviewed ? example === 1 : nearby > 0;
}

/** Forms of one name share so much of the longer one ("Europe", "European"; "Sheik", "Sheikh"; not "Austria", "Australia"). */
const COMMON_SHARE = 0.6;
const SHORTEST_FORM = 4;

/** Another form or spelling of the name, or the words that its letters stand for ("EU" in a sentence on the European Union). */
function isNamedOtherwise({ key, text, also }: Term, { fact, names }: View): boolean {
  if (also.some((other) => names.has(other))) return true;
  const initials = /^(\p{Lu}{2,4})(?:['’]s)?$/u.exec(text)?.[1];
  if (initials !== undefined && initialsOf(initials).test(fact.statement)) return true;
  for (const name of names) {
    const common = commonBeginning(key, name);
    if (common >= SHORTEST_FORM && common >= COMMON_SHARE * Math.max(key.length, name.length)) return true;
    if (common >= SHORTEST_FORM && common === Math.min(key.length, name.length)) return true;
  }
  return false;
}

/** As near as "walkout" is to "strike". */
const ALIKE = 0.5;

/** A word that few use, written small, is no name where an unreviewed fact has one that is used like it. */
function isMeant({ term, row }: Matched, { view, reading }: Pair): boolean {
  if (row < 0 || term.name || view.fact.reviewed || /\p{Lu}/u.test(term.text)) return false;
  return saysAlike(reading, row, ALIKE);
}

function initialsOf(text: string): RegExp {
  return new RegExp([...text].map((letter) => `\\b${letter}\\p{L}+`).join('[ -](?:of |and |the )?'), 'u');
}

function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
