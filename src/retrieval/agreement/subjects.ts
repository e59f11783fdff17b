import { rememberLatest } from '../../language/remember.js';
import { tokenize } from '../../language/tokenize.js';
import { areRolesWhole, fillersOf } from '../fillers.js';
import type { Question } from '../question.js';
import { keyOf, keysOfTerm, type Term } from '../terms.js';
import type { AgreementCheck } from './check.js';

const DOING = new Set('do does did will has have had would can could should must may might'.split(' '));
/** "Is the US stabilizing …?" */
const BEING = /^(?:is|are|was|were)$/iu;

function isDoing(terms: readonly Term[]): boolean {
  const at = terms.findIndex(({ kind }) => kind === 'entity');
  return at >= 0 && at <= 1 && /ing$/iu.test(terms[at + 1]?.text ?? '');
}

/** What one does with another, the other does, too. */
const MUTUAL = new Set(
  'meet talk speak negotiate confer discuss consult agree fight trade clash share marry'.split(' ').map(keyOf),
);

/** In what somebody did, the verb is among so many first words ("has decided to exclude"). */
const VERB_LENGTH = 4;

/** Whoever is said to do something in the question must be who does it in the fact: Iran does not host the talks that Oman hosts. */
export const subjects: AgreementCheck = {
  name: 'subjects',
  concerns: (question) => subjectOf(question) !== undefined,
  disagreement(pair, { entities, entitiesIn, behind }) {
    const { fact } = pair.view;
    const subject = subjectOf(pair.question);
    if (subject === undefined || !areRolesWhole(fact)) return null;
    const doers = fillersOf(fact, ['who', 'saidBy']).flatMap(entitiesIn);
    const asked = keysOfTerm(subject).map((key) => key.slice(1));
    const acts = doers.flatMap(behind).some(({ id }) => asked.includes(id));
    if (acts || doers.length === 0 || !asked.some((id) => entities.has(id))) return null;
    // Whatever else they do is not what the fact says, and its words are held against it elsewhere.
    const verb = [fact.roles.what?.[0] ?? '', ...(fact.roles.why ?? []).filter((reason) => /^to /u.test(reason))]
      .flatMap((text) => tokenize(text).slice(0, VERB_LENGTH))
      .map(({ word }) => keyOf(word));
    // "Must others wait while Iran seeks …?": a verb after another name may be that one's.
    const next = pair.terms.find(({ term }) => term.kind === 'entity' && term.at > subject.at)?.term.at;
    const isSame = pair.terms.some(
      ({ term, found }) =>
        term.at > subject.at &&
        term.at < (next ?? Number.POSITIVE_INFINITY) &&
        found !== null &&
        verb.includes(found) &&
        !MUTUAL.has(found),
    );
    return isSame ? `say this of ${subject.text}` : null;
  },
};

/** The entity that the question says does something; undefined where none does. */
const subjectOf = rememberLatest(({ terms }: Question): Term | undefined => {
  const at = terms.findIndex(
    ({ stop, text }, place) =>
      stop && (DOING.has(text.toLowerCase()) || (BEING.test(text) && isDoing(terms.slice(place + 1)))),
  );
  const subject = terms[at + 1]?.text.toLowerCase() === 'the' ? terms[at + 2] : terms[at + 1];
  return at < 0 || subject?.kind !== 'entity' || /['’]s?$/u.test(subject.text) ? undefined : subject;
});
