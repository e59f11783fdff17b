import { fillersOf, hasRoles } from '../fillers.js';
import type { AgreementCheck } from './check.js';

/** "What did Putin say?" is answered only by what is attributed to somebody. */
export const sayings: AgreementCheck = {
  name: 'sayings',
  disagreement(pair) {
    const { question, view, terms } = pair;
    if (!question.asked.saying || !hasRoles(pair) || fillersOf(view.fact, ['saidBy']).length > 0) return null;
    const speaker = terms.find(({ term }) => term.kind === 'entity');
    return speaker ? `report what ${speaker.term.text} said about this` : 'report what was said about this';
  },
};
