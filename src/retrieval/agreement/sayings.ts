import { fillersOf, hasRoles } from '../fillers.js';
import type { AgreementCheck } from './check.js';

const THINKING = /\bthinks?\b/u;

/** "What did Putin say?" is answered only by what is attributed to somebody; what somebody thinks, also by that one's position. */
export const sayings: AgreementCheck = {
  name: 'sayings',
  disagreement(pair, { entitiesIn }) {
    const { question, view, terms } = pair;
    if (!question.asked.saying || !hasRoles(pair) || fillersOf(view.fact, ['saidBy']).length > 0) return null;
    const speaker = terms.find(({ term }) => term.kind === 'entity');
    const { fact } = view;
    const isPosition = fact.kind === 'position' && THINKING.test(question.folded);
    const holders = isPosition ? fillersOf(fact, ['who']).flatMap(entitiesIn) : [];
    if (holders.some(({ id }) => speaker?.term.key === `@${id}`)) return null;
    return speaker ? `report what ${speaker.term.text} said about this` : 'report what was said about this';
  },
};
