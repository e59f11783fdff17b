import type { FactKind } from '../../facts/fact.js';
import { entitiesBehind } from '../entities-behind.js';
import { areRolesWhole, fillersOf } from '../fillers.js';
import type { AgreementCheck } from './check.js';

/** Kinds of facts that happen somewhere. */
const HAPPENING: readonly FactKind[] = ['event', 'plan'];

/** Where a question says that something happened in a place that the base knows, the fact must say so: that Putin is Russia's president puts no meeting there. */
export const places: AgreementCheck = {
  name: 'places',
  disagreement({ question, view: { fact } }, { entities, entitiesIn }) {
    if (!areRolesWhole(fact) || !HAPPENING.includes(fact.kind)) return null;
    const asked = question.content.filter(({ place, kind }) => place && kind === 'entity');
    if (asked.length === 0) return null;
    const told = fillersOf(fact, ['where']).flatMap(entitiesIn);
    const behind = told.flatMap((each) => entitiesBehind(each, entities.values(), entitiesIn));
    const elsewhere = asked.find(({ key }) => !behind.some(({ id }) => key === `@${id}`));
    return elsewhere ? `say that this was in ${elsewhere.text}` : null;
  },
};
