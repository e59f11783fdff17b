import type { EntityReader } from './entity-reader.js';
import { keysOfTerm, type Term } from './terms.js';

/** Whether these texts of a fact name somebody, and none of them is, or stands for, the entity of this term. */
export function areOthers(texts: readonly string[], term: Term, { entitiesIn, behind }: EntityReader): boolean {
  const named = texts.flatMap(entitiesIn);
  const asked = keysOfTerm(term).map((key) => key.slice(1));
  return named.length > 0 && !named.flatMap(behind).some(({ id }) => asked.includes(id));
}
