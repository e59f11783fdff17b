import { HAPPENING_KINDS } from '../../facts/fact.js';
import { areRolesWhole, fillersOf } from '../fillers.js';
import type { Term } from '../terms.js';
import type { AgreementCheck } from './check.js';

/** Where a question says that something happened in a place that the base knows, the fact must say so: that Putin is Russia's president puts no meeting there. */
export const places: AgreementCheck = {
  name: 'places',
  of: 'reviewed',
  concerns: ({ content }) => content.some(isEntityPlace),
  disagreement({ question, view: { fact } }, { entitiesIn, behind }) {
    if (!areRolesWhole(fact) || !HAPPENING_KINDS.includes(fact.kind)) return null;
    const asked = question.content.filter(isEntityPlace);
    const told = fillersOf(fact, ['where']).flatMap(entitiesIn).flatMap(behind);
    const elsewhere = asked.find(({ key }) => !told.some(({ id }) => key === `@${id}`));
    return elsewhere ? `say that this was in ${elsewhere.text}` : null;
  },
};

function isEntityPlace({ place, kind }: Term): boolean {
  return place === true && kind === 'entity';
}
