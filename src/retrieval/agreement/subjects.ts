import type { Fact } from '../../facts/fact.js';
import { isPost } from '../../language/offices.js';
import { isPastForm } from '../../language/past-forms.js';
import { tokenize } from '../../language/tokenize.js';
import { areOthers } from '../are-others.js';
import { type AskedSubject, askedSubject } from '../asked-subject.js';
import { areRolesWhole, fillersOf } from '../fillers.js';
import { findAskedNoun } from '../find-asked-noun.js';
import { type Pair, termWritten } from '../pair.js';
import { keyOf } from '../terms.js';
import type { AgreementCheck, Surroundings } from './check.js';

/** What one does with another, the other does, too. */
const MUTUAL = new Set(
  'meet talk speak negotiate confer discuss consult agree fight trade clash share marry'.split(' ').map(keyOf),
);

/** In what somebody did, the verb is among so many first words ("has decided to exclude"). */
const VERB_LENGTH = 4;

/** What somebody gives or has is theirs: "What warning did Iran give?" */
const GIVING = new Set('give make issue offer set show voice express deliver send'.split(' ').map(keyOf));

/** Whoever is said to do something in the question must be who does it in the fact: Iran does not host the talks that Oman hosts. */
export const subjects: AgreementCheck = {
  name: 'subjects',
  of: 'reviewed',
  concerns: (question) => askedSubject(question) !== undefined,
  disagreement(pair, surroundings) {
    const { fact } = pair.view;
    const subject = askedSubject(pair.question);
    if (subject === undefined || !areRolesWhole(fact)) return null;
    if (subject.isDoneTo)
      return isDoneToOthers(pair, subject, surroundings) ? `say this of ${subject.term.text}` : null;
    // Whoever says that another is something is not that.
    const isAbout = subject.isBeing && fact.roles.saidBy !== undefined;
    const doers = isAbout ? saidToBe(fact) : fillersOf(fact, ['who', 'saidBy']);
    if (!areOthers(doers, subject.term, surroundings)) return null;
    const isTheirs = isAbout || isSaidOfDoers(pair, subject) || givesAsked(pair, subject) || isInOffice(pair, subject);
    return isTheirs ? `say this of ${subject.term.text}` : null;
  },
};

/** Whether just that is done, to somebody else; "interested" and "named" are nobody's deeds. */
function isDoneToOthers(pair: Pair, { term: subject }: AskedSubject, surroundings: Surroundings): boolean {
  const { question, terms, reading, view } = pair;
  const isDone = terms.some(
    ({ term, found }) =>
      found !== null &&
      reading.keys.includes(found) &&
      term.at > subject.at &&
      isPastForm(question.tokens[term.at]?.word ?? ''),
  );
  const isNamed = fillersOf(view.fact, ['whom', 'where']).some((text) => surroundings.entitiesIn(text).length > 0);
  return isDone && isNamed && areOthers(fillersOf(view.fact, ['whom', 'where', 'what']), subject, surroundings);
}

/** What a speech is about. Who speaks is not that, unless of themselves: "he is ready". */
function saidToBe(fact: Fact): readonly string[] {
  const said = fillersOf(fact, ['what']);
  const speakers = fillersOf(fact, ['saidBy']);
  const others = fillersOf(fact, ['who']).filter((who) => !speakers.includes(who));
  return [...said, ...others, ...(said.some((text) => /\b(?:he|she|it|they)\b/iu.test(text)) ? speakers : [])];
}

/** Whatever else they do is not what the fact says, and its words are held against it elsewhere. */
function isSaidOfDoers({ terms, view: { fact } }: Pair, { term: subject }: AskedSubject): boolean {
  const verb = [...deedsOf(fact), ...(fact.roles.why ?? []).filter((reason) => /^to /u.test(reason))]
    .flatMap((text) => tokenize(text).slice(0, VERB_LENGTH))
    .map(({ word }) => keyOf(word));
  // "Must others wait while Iran seeks …?": a verb after another name may be that one's.
  const next = terms.find(({ term }) => term.kind === 'entity' && term.at > subject.at)?.term.at;
  return terms.some(
    ({ term, found }) =>
      term.at > subject.at &&
      term.at < (next ?? Number.POSITIVE_INFINITY) &&
      found !== null &&
      verb.includes(found) &&
      !MUTUAL.has(found),
  );
}

/** What a fact tells that was done; a part of it is the thing that it was done to ("the next round" of "host the next round"). */
function deedsOf({ roles: { what = [] } }: Fact): readonly string[] {
  const beginningOf = (text: string) => text.split(' ').slice(0, VERB_LENGTH).join(' ');
  return what.filter((text, at) => !what.slice(0, at).some((other) => other.includes(beginningOf(text))));
}

/** Whether the question asks what of a kind its subject gives, and the fact tells that its doers give such: "What warning did Iran give?" */
function givesAsked({ question, terms, reading }: Pair, { term: subject }: AskedSubject): boolean {
  const asked = termWritten(terms, findAskedNoun(question.folded));
  if (!asked?.found || asked.term.at > subject.at || !reading.keys.includes(asked.found)) return false;
  if (MUTUAL.has(asked.term.key)) return false;
  return question.terms.some(({ at, key }) => at > subject.at && GIVING.has(key));
}

/** "Is Dalgaard head of the council?" is not answered by what its head did; "the envoy who came" may be whoever somebody met. */
function isInOffice({ question }: Pair, { term: subject, isBeing, predicate }: AskedSubject): boolean {
  if (!isBeing || !predicate.some(({ text }) => text.split(' ').some(isPost))) return false;
  return !question.tokens
    .slice(subject.at + 1)
    .some(({ word }) => /^(?:that|which|whom?|whose)$/u.test(word) || isPastForm(word));
}
