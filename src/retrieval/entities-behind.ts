/** Whom an entity stands for: a minister for the country of the office, a capital for its country. */

import type { Entity } from '../facts/entity.js';

/** The entity itself and those that it acts or stands for. */
export function entitiesBehind(
  entity: Entity,
  entities: Iterable<Entity>,
  entitiesIn: (text: string) => readonly Entity[],
): Entity[] {
  const ofOffice = entity.kind === 'person' ? [...entity.roles, ...entity.aliases].flatMap(entitiesIn) : [];
  const ofMetonym = [...entities].filter(({ metonyms }) => metonyms.includes(entity.name));
  return [...new Set([entity, ...ofOffice, ...ofMetonym])];
}
