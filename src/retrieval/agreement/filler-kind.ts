import { fillersFor, hasRoles } from '../fillers.js';
import type { AgreementCheck } from './check.js';

/** Who asks for a city is not answered with a country, who asks for a name not with an office. */
export const fillerKind: AgreementCheck = {
  name: 'filler-kind',
  disagreement({ question, view }, { entitiesIn }) {
    const { finer } = question.asked;
    if (finer !== 'city' && finer !== 'country' && finer !== 'name') return null;
    if (!hasRoles(view.fact)) return null;
    const fillers = fillersFor(question, view.fact);
    if (finer === 'name' && fillers.length === 0) return 'give the name';
    const kinds = fillers.flatMap(entitiesIn).map(({ kind }) => kind);
    if (kinds.length === 0 && !view.fact.reviewed) return null;
    if (finer === 'name') return kinds.includes('person') ? null : 'give the name';
    // "Regional countries" are countries, although none is named.
    if (fillers.some((filler) => GENERAL[finer].test(filler))) return null;
    return kinds.includes(finer) ? null : `name a ${finer} for this`;
  },
};

const GENERAL = {
  city: /\b(?:city|cities|towns?|capitals?)\b/iu,
  country: /\b(?:country|countries|nations?|states)\b/iu,
} as const;
