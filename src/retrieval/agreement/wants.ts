import { rememberLatest } from '../../language/remember.js';
import { areOthers } from '../are-others.js';
import { askedSubject } from '../asked-subject.js';
import { areRolesWhole, fillersOf } from '../fillers.js';
import type { Question } from '../question.js';
import { keyOf, type Term } from '../terms.js';
import type { AgreementCheck } from './check.js';

/** What a question asks with. */
const WANTING = new Set('want seek demand need hope wish desire'.split(' ').map(keyOf));
/** What tells of a want, too. */
const SAYS_WANTS = [...WANTING, ...'goal aim intend urge insist expect'.split(' ').map(keyOf)];

/** "What does Oman want?" is told neither by what else Oman does nor by what others want of it. Light words, so that nothing else would object. */
export const wants: AgreementCheck = {
  name: 'wants',
  concerns: (question) => wanterIn(question) !== undefined,
  disagreement({ question, topic, view: { fact, keys, examples } }, surroundings) {
    const wanter = wanterIn(question);
    if (wanter === undefined || !(topic || areRolesWhole(fact))) return null;
    if (!SAYS_WANTS.some((key) => keys.has(key) || examples.has(key))) return `say what ${wanter.text} wants`;
    const doers = topic ? [fact.statement] : fillersOf(fact, ['who', 'saidBy']);
    return areOthers(doers, wanter, surroundings) ? `say this of ${wanter.text}` : null;
  },
};

/** The entity whose wants are asked for. */
const wanterIn = rememberLatest((question: Question): Term | undefined => {
  const subject = askedSubject(question);
  if (!subject || subject.isBeing || !/^what\b/u.test(question.folded)) return undefined;
  const next = question.terms.find(({ at, stop }) => at > subject.term.at && !stop);
  // "Hope for" may be one term of the base's lexicon.
  return next && WANTING.has(keyOf(next.text.toLowerCase().split(' ')[0] ?? '')) ? subject.term : undefined;
});
