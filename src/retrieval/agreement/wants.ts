import { rememberLatest } from '../../language/remember.js';
import { areOthers } from '../are-others.js';
import { askedSubject } from '../asked-subject.js';
import { areRolesWhole, fillersOf } from '../fillers.js';
import type { Question } from '../question.js';
import { keyOf, type Term } from '../terms.js';
import type { AgreementCheck } from './check.js';

/** What a question asks with. */
const WANTING = new Set('want seek demand hope wish desire'.split(' ').map(keyOf));
/** What tells of a want, too, as a position does whatever its words ("called for", "would like"). */
const SAYS_WANTS = [...WANTING, ...'goal aim intend urge insist expect'.split(' ').map(keyOf)];

/** "What does Oman want?" is told neither by what else Oman does nor by what others want of it. Light words, so that nothing else would object. */
export const wants: AgreementCheck = {
  name: 'wants',
  concerns: (question) => wanterIn(question) !== undefined,
  disagreement({ question, topic, view: { fact, keys, examples } }, surroundings) {
    const wanter = wanterIn(question);
    if (wanter === undefined || !(topic || areRolesWhole(fact))) return null;
    const isWant = (!topic && fact.kind === 'position') || SAYS_WANTS.some((key) => keys.has(key) || examples.has(key));
    const doers = topic ? [fact.statement] : fillersOf(fact, ['who', 'saidBy']);
    return isWant && !areOthers(doers, wanter, surroundings) ? null : `say this of ${wanter.text}`;
  },
};

/** The entity whose wants are asked for. */
const wanterIn = rememberLatest((question: Question): Term | undefined => {
  const subject = askedSubject(question);
  if (!subject || subject.isBeing || !question.tokens.slice(0, subject.term.at).some(({ word }) => word === 'what'))
    return undefined;
  const next = question.terms.find(({ at, stop }) => at > subject.term.at && !stop);
  return next && WANTING.has(keyOf(question.tokens[next.at]?.word ?? '')) ? subject.term : undefined;
});
