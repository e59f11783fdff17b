/** Checks that no example question stands with two facts, since it could lead to only one of them. */

import type { Problem } from '../errors.js';
import { tokenize } from '../language/tokenize.js';
import { problemAt } from './check-shape.js';
import type { PlacedEntry } from './read-facts.js';

/** Every example question that an earlier fact has too, in the same words. */
export function checkQuestions(entries: readonly PlacedEntry[]): Problem[] {
  const owners = new Map<string, PlacedEntry['entry']>();
  return entries.flatMap(({ json, path, entry }) =>
    entry.questions.flatMap((question, at) => {
      const key = tokenize(question)
        .map(({ word }) => word)
        .join(' ');
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, entry);
      // Of two facts with one id the second is refused as a whole.
      if (owner === undefined || (owner !== entry && owner.id === entry.id)) return [];
      const whose = owner === entry ? 'this fact' : `the fact “${owner.id}”`;
      const message = `“${question}” is a question of ${whose} already; each belongs to one fact, once`;
      return [problemAt(json, [...path, 'questions', at], message, 'warning')];
    }),
  );
}
