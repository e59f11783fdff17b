/** Whether it is others of whom a fact tells something. */

import type { Entity } from '../facts/entity.js';
import type { EntityReader } from './entity-reader.js';
import { keysOfTerm, type Term } from './terms.js';

/** Whether these texts name somebody, and none of them is, or stands for, the entity of this term; false where the base does not know that one. */
export function areOthers(
  texts: readonly string[],
  term: Term,
  { entities, entitiesIn, behind }: EntityReader & { readonly entities: ReadonlyMap<string, Entity> },
): boolean {
  const named = texts.flatMap(entitiesIn);
  const asked = keysOfTerm(term).map((key) => key.slice(1));
  if (named.length === 0 || !asked.some((id) => entities.has(id))) return false;
  return !named.flatMap(behind).some(({ id }) => asked.includes(id));
}
