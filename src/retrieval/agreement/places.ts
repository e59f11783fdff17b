import type { FactKind } from '../../facts/fact.js';
import { fillersOf, hasRoles } from '../fillers.js';
import type { AgreementCheck } from './check.js';

/** Kinds of facts that happen somewhere. */
const HAPPENING: readonly FactKind[] = ['event', 'plan'];

/** Where a question says that something happened in a place that the base knows, the fact must say so: that Putin is Russia's president puts no meeting there. */
export const places: AgreementCheck = {
  name: 'places',
  disagreement({ question, view: { fact } }, { entities, entitiesIn }) {
    if (!fact.reviewed || !hasRoles(fact) || !HAPPENING.includes(fact.kind)) return null;
    const asked = question.content.filter(({ place }) => place);
    if (asked.length === 0) return null;
    const told = fillersOf(fact, ['where']).flatMap(entitiesIn);
    const elsewhere = asked.find(({ key }) => {
      const place = entities.get(key.slice(1));
      return !told.some(({ id, name }) => id === place?.id || place?.metonyms.includes(name));
    });
    return elsewhere ? `say that this was in ${elsewhere.text}` : null;
  },
};
