/** Reads the entities of a base in texts. Fillers and names of offices are read again for every question, so what was read is remembered. */

import type { Entity } from '../facts/entity.js';
import { oncePer, remember } from '../language/remember.js';
import { tokenize } from '../language/tokenize.js';
import type { Lexicon } from './lexicon.js';

export interface EntityReader {
  /** The entities that a text names, the likeliest for each name. */
  entitiesIn(text: string): readonly Entity[];
  /** The entity itself and those that it stands for: a minister for the country of the office, a capital for its country. */
  behind(entity: Entity): readonly Entity[];
}

const REMEMBERED = 2_000;

export function createEntityReader(entities: ReadonlyMap<string, Entity>, lexicon: Lexicon): EntityReader {
  const entitiesIn = remember(REMEMBERED, (text: string): readonly Entity[] =>
    lexicon.mentions(tokenize(text)).flatMap(({ entities: [likeliest = ''] }) => entities.get(likeliest) ?? []),
  );
  const behind = oncePer((entity: Entity): readonly Entity[] => {
    const ofOffice = entity.kind === 'person' ? [...entity.roles, ...entity.aliases].flatMap(entitiesIn) : [];
    const ofMetonym = [...entities.values()].filter(({ metonyms }) => metonyms.includes(entity.name));
    return [...new Set([entity, ...ofOffice, ...ofMetonym])];
  });
  return { entitiesIn, behind };
}
