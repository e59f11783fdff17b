/** Checks that every name leads to one entity only. */

import type { Problem } from '../errors.js';
import type { Entity } from '../facts/entity.js';
import { tokenize } from '../language/tokenize.js';
import { problemAt } from './check-shape.js';
import type { JsonFile } from './json-file.js';

/** Every id that stands twice and every name that two entities share; only metonyms may be shared. */
export function checkEntities(
  json: JsonFile,
  placed: readonly { readonly entity: Entity; readonly at: number }[],
): Problem[] {
  const ids = new Map<string, number>();
  const owners = new Map<string, string>();
  return placed.flatMap(({ entity, at }) => {
    const problems: Problem[] = [];
    const path = ['entities', at];
    const first = ids.get(entity.id);
    if (first !== undefined) {
      const taken = `${json.file}:${json.lineOf(['entities', first])}`;
      problems.push(
        problemAt(json, [...path, 'id'], `the entity id “${entity.id}” is taken by ${taken}; choose another`),
      );
    } else ids.set(entity.id, at);
    for (const { name, place } of namesOf(entity)) {
      const key = tokenize(name)
        .map(({ word }) => word)
        .join(' ');
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, entity.id);
      else if (owner !== entity.id) {
        const message = `“${name}” is a name of “${owner}” already; two entities may share none but a metonym`;
        problems.push(problemAt(json, [...path, ...place], message));
      }
    }
    return problems;
  });
}

function namesOf(entity: Entity): { name: string; place: (string | number)[] }[] {
  const lists = (['aliases', 'roles', 'demonyms'] as const).flatMap((field) =>
    entity[field].map((name, at) => ({ name, place: [field, at] })),
  );
  return [{ name: entity.name, place: ['name'] }, ...lists];
}
