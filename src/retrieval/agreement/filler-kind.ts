import type { Entity } from '../../facts/entity.js';
import { fillersFor, fillersOf, hasRoles } from '../fillers.js';
import type { AgreementCheck } from './check.js';

/** Who asks for a city is not answered with a country, who asks for a name not with an office. */
export const fillerKind: AgreementCheck = {
  name: 'filler-kind',
  concerns: ({ asked: { finer } }) => finer === 'city' || finer === 'country' || finer === 'name',
  disagreement(pair, { entitiesIn, behind }) {
    const { question, view } = pair;
    const { finer } = question.asked;
    if (finer !== 'city' && finer !== 'country' && finer !== 'name') return null;
    if (!hasRoles(pair)) return null;
    // "Of which country is he prime minister?"
    const office = finer === 'country' && question.asked.roles.includes('who') ? fillersOf(view.fact, ['what']) : [];
    const fillers = [...fillersFor(question, view.fact), ...office];
    if (finer === 'name' && fillers.length === 0) return 'give the name';
    // "US-Iran" names two countries and no city.
    const read = fillers.map((filler) => entitiesIn(filler.replaceAll('-', ' ')));
    const named = read.flat();
    const kinds = named.map(({ kind }) => kind);
    // What nobody knows may be anything, also a city.
    if (!view.fact.reviewed && (named.length === 0 || read.some((each) => each.length === 0))) return null;
    if (finer === 'name') return kinds.includes('person') ? null : 'give the name';
    // "Regional countries" are countries, although none is named.
    if (fillers.some((filler) => GENERAL[finer].test(filler))) return null;
    // "Which country's minister …?", "which country did he visit?" of a visit to its capital.
    const meant = finer === 'country' ? named.flatMap(behind) : named;
    // Singapore is its own city.
    const isMeant = ({ kind, metonyms }: Entity): boolean =>
      kind === finer || (finer === 'city' && kind === 'country' && metonyms.length === 0);
    return meant.some(isMeant) ? null : `name a ${finer} for this`;
  },
};

const GENERAL = {
  city: /\b(?:city|cities|towns?|capitals?)\b/iu,
  country: /\b(?:country|countries|nations?|states)\b/iu,
} as const;
