import { rememberLatest } from '../../language/remember.js';
import { areOthers } from '../are-others.js';
import { askedSubject } from '../asked-subject.js';
import { areRolesWhole, fillersOf } from '../fillers.js';
import type { Question } from '../question.js';
import { keyOf, type Term } from '../terms.js';
import type { AgreementCheck } from './check.js';

/** What a question asks with. */
const WANTING = new Set('want need seek demand hope wish desire'.split(' ').map(keyOf));
/** What tells of a want, too, as a position does whatever its words ("called for", "would like"). */
const SAYS_WANTS = [...WANTING, ...'goal aim intend urge insist expect'.split(' ').map(keyOf)];

/** "What does Oman want?" is told neither by what else Oman does nor by what others want of it. Light words, so that nothing else would object. */
export const wants: AgreementCheck = {
  name: 'wants',
  concerns: (question) => wanterIn(question) !== undefined,
  disagreement({ question, terms, topic, view: { fact, keys, examples } }, surroundings) {
    const { wanter, verb } = wanterIn(question) ?? {};
    if (wanter === undefined || !(topic || areRolesWhole(fact))) return null;
    const asked = terms.find(({ term }) => term.at === verb?.at);
    const isWant =
      (!topic && fact.kind === 'position') ||
      (asked !== undefined && (asked.found !== null || asked.example > 0)) ||
      SAYS_WANTS.some((key) => keys.has(key) || examples.has(key));
    const doers = topic ? [fact.statement] : fillersOf(fact, ['who', 'saidBy']);
    if (isWant && !areOthers(doers, wanter, surroundings)) return null;
    return MANY.test(wanter.text) ? `say this of ${wanter.text}` : `say what ${wanter.text} wants`;
  },
};

/** "Omanis" want, and "Oman" wants. */
const MANY = /\p{Ll}s$/u;

interface Wanter {
  /** The entity whose wants are asked for. */
  readonly wanter: Term;
  /** What it is asked with. */
  readonly verb: Term;
}

const wanterIn = rememberLatest((question: Question): Wanter | undefined => {
  const subject = askedSubject(question);
  if (!subject || subject.isBeing || !question.tokens.slice(0, subject.term.at).some(({ word }) => word === 'what'))
    return undefined;
  const verb = question.terms.find(({ at, stop }) => at > subject.term.at && !stop);
  const [word, after] = question.tokens.slice(verb?.at ?? question.tokens.length).map((token) => token.word);
  if (verb === undefined || word === undefined || !WANTING.has(keyOf(word))) return undefined;
  // What somebody needs to do is a duty.
  return keyOf(word) === keyOf('need') && after === 'to' ? undefined : { wanter: subject.term, verb };
});
