/** Checks that what facts refer to by id is there. */

import type { Problem } from '../errors.js';
import type { Entity } from '../facts/entity.js';
import type { Topic } from '../facts/fact.js';
import { findNearest } from '../language/find-nearest.js';
import { problemAt } from './check-shape.js';
import type { PlacedEntry } from './read-facts.js';

interface Targets {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly topics: ReadonlyMap<string, Topic>;
}

/** Every dangling reference, every fact that refers to itself, and every topic that no fact belongs to. */
export function checkReferences(entries: readonly PlacedEntry[], { entities, topics }: Targets): Problem[] {
  const facts = new Set(entries.map(({ entry }) => entry.id));
  const fields = [
    { field: 'entities', noun: 'entity', known: new Set(entities.keys()) },
    { field: 'topics', noun: 'topic', known: new Set(topics.keys()) },
    { field: 'supersedes', noun: 'fact', known: facts },
    { field: 'contradicts', noun: 'fact', known: facts },
  ] as const;
  return entries.flatMap(({ json, path, entry }) =>
    fields.flatMap(({ field, noun, known }) =>
      entry[field].flatMap((id, at) => {
        const place = [...path, field, at];
        if (noun === 'fact' && id === entry.id)
          return [problemAt(json, place, `the fact “${id}” refers to itself; remove this`)];
        if (known.has(id)) return [];
        const nearest = findNearest(id, [...known]);
        const advice = nearest === undefined ? 'add it or remove this' : `did you mean “${nearest}”?`;
        return [problemAt(json, place, `there is no ${noun} “${id}”; ${advice}`)];
      }),
    ),
  );
}
