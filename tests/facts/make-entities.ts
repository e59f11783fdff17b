/** Entities of these tests, by id; what is not given is empty. */

import type { Entity } from '../../src/facts/entity.js';

/** A base of entities. */
export function makeEntities(
  ...entities: readonly (Partial<Entity> & Pick<Entity, 'name' | 'kind'>)[]
): Map<string, Entity> {
  return new Map(
    entities.map((entity) => {
      const id = entity.name.toLowerCase().replaceAll(' ', '-');
      return [id, { id, aliases: [], roles: [], demonyms: [], metonyms: [], ...entity }];
    }),
  );
}

export const ENTITIES = makeEntities(
  { name: 'Donald Trump', kind: 'person', aliases: ['Trump', 'Donald J. Trump'] },
  { name: 'Vladimir Putin', kind: 'person', aliases: ['Putin'] },
  { name: 'Abbas Araghchi', kind: 'person', aliases: ['Araghchi'] },
  { name: 'Ali', kind: 'person' },
  { name: 'Iran', kind: 'country', demonyms: ['Iranian', 'Iranians'], metonyms: ['Tehran'] },
  { name: 'Russia', kind: 'country', demonyms: ['Russian'], metonyms: ['Moscow'] },
  { name: 'Istanbul', kind: 'city' },
);
