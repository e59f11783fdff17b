/** The entities that texts are read with: those of the base, and the countries of the world where the base has none of that name. */

import { COUNTRIES } from '../facts/countries.js';
import { type Entity, everyNameOf } from '../facts/entity.js';
import type { FactBase } from '../facts/fact-base.js';
import { fold } from '../language/fold.js';
import { oncePer } from '../language/remember.js';

/** The base's own, then those that everybody knows; by id. */
export const knownEntities = oncePer(
  (base: Pick<FactBase, 'entities'>): ReadonlyMap<string, Entity> =>
    new Map([...base.entities, ...commonEntities(base)]),
);

/** Countries and capitals, by id. What the base calls by a name is all that the name stands for. */
export const commonEntities = oncePer(({ entities }: Pick<FactBase, 'entities'>): ReadonlyMap<string, Entity> => {
  const taken = new Set([...entities.values()].flatMap(everyNameOf).map(fold));
  const isFree = (name: string): boolean => !taken.has(fold(name));
  const free = COUNTRIES.filter(({ id, name }) => !entities.has(id) && isFree(name)).map((entity) => ({
    ...entity,
    aliases: entity.aliases.filter(isFree),
    demonyms: entity.demonyms.filter(isFree),
    metonyms: entity.metonyms.filter(isFree),
  }));
  return new Map(free.map((entity) => [entity.id, entity]));
});
