import { HAPPENING_KINDS } from '../../facts/fact.js';
import { areRolesWhole, fillersOf } from '../fillers.js';
import type { AgreementCheck } from './check.js';

/** Where a question says that something happened in a place that the base knows, the fact must say so: that Putin is Russia's president puts no meeting there. */
export const places: AgreementCheck = {
  name: 'places',
  disagreement({ question, view: { fact } }, { entitiesIn, behind }) {
    if (!areRolesWhole(fact) || !HAPPENING_KINDS.includes(fact.kind)) return null;
    const asked = question.content.filter(({ place, kind }) => place && kind === 'entity');
    if (asked.length === 0) return null;
    const told = fillersOf(fact, ['where']).flatMap(entitiesIn).flatMap(behind);
    const elsewhere = asked.find(({ key }) => !told.some(({ id }) => key === `@${id}`));
    return elsewhere ? `say that this was in ${elsewhere.text}` : null;
  },
};
