import { fillersFor } from '../fillers.js';
import type { AgreementCheck } from './check.js';

/** Who asks for a city is not answered with a country, who asks for a name not with an office. */
export const fillerKind: AgreementCheck = {
  name: 'filler-kind',
  disagreement({ question, view }, { entitiesIn }) {
    const { finer } = question.asked;
    if (finer !== 'city' && finer !== 'country' && finer !== 'name') return null;
    const fillers = fillersFor(question, view.fact);
    if (finer === 'name' && fillers.length === 0) return 'give the name';
    const kinds = fillers.flatMap(entitiesIn).map(({ kind }) => kind);
    if (kinds.length === 0 && !view.fact.reviewed) return null;
    if (finer === 'name') return kinds.includes('person') ? null : 'give the name';
    return kinds.includes(finer) ? null : `name a ${finer} for this`;
  },
};
