/** Look-ups by name or title with fuse.js, for autocomplete and lists. Indexes are built on first use. */

import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Document } from '../documents/document.js';
import type { Entity } from '../facts/entity.js';
import type { FactBase } from '../facts/fact-base.js';
import { fold } from '../language/fold.js';
import type { Suggestion } from './answer.js';

/** Forgives a slip or two and finds words anywhere in a text. */
const FORGIVING = { threshold: 0.35, ignoreLocation: true, useTokenSearch: true } as const;
/** Names are short: less is forgiven, so that "Oman" does not find "Roman". */
const STRICT = { threshold: 0.3, ignoreLocation: true } as const;

export interface LookUp {
  suggest(text: string, limit: number): readonly Suggestion[];
  findEntities(text: string, limit: number): readonly Entity[];
  findDocuments(text: string, limit: number): readonly Document[];
}

/** Look-ups over one base. */
export function createLookUp(base: FactBase): LookUp {
  const entities = [...base.entities.values()].sort((a, b) => a.name.localeCompare(b.name));
  const documents = [...base.documents.values()];
  const findSuggestion = lazyFuse(
    () => suggestions(base),
    [{ name: 'text', getFn: ({ text }: Suggestion) => fold(text) }],
    FORGIVING,
  );
  const findEntity = lazyFuse(
    () => entities,
    [
      {
        name: 'names',
        getFn: (entity: Entity) => [entity.name, ...entity.aliases, ...entity.roles, ...entity.demonyms].map(fold),
      },
    ],
    STRICT,
  );
  const findDocument = lazyFuse(
    () => documents,
    [{ name: 'title', getFn: ({ title }: Document) => fold(title) }],
    FORGIVING,
  );

  return {
    suggest(text, limit) {
      if (text.trim() === '') return oneEach(suggestions(base), limit);
      return oneEach(findSuggestion(text, limit * 4), limit);
    },
    findEntities: (text, limit) => (text.trim() === '' ? entities.slice(0, limit) : findEntity(text, limit)),
    findDocuments: (text, limit) => (text.trim() === '' ? documents.slice(0, limit) : findDocument(text, limit)),
  };
}

/** What can be offered: a fact's example questions, then its statement. */
function suggestions(base: FactBase): Suggestion[] {
  return [...base.facts.values()].flatMap((fact) =>
    [...fact.questions, fact.statement].map((text) => ({ text, fact: fact.id })),
  );
}

/** The first suggestion for each fact, in order. */
function oneEach(found: readonly Suggestion[], limit: number): Suggestion[] {
  const first = new Map<string, Suggestion>();
  for (const suggestion of found) if (!first.has(suggestion.fact)) first.set(suggestion.fact, suggestion);
  return [...first.values()].slice(0, limit);
}

/** Longer text is no look-up any more. */
const LONGEST = 200;

function lazyFuse<Item>(
  items: () => readonly Item[],
  keys: NonNullable<IFuseOptions<Item>['keys']>,
  options: IFuseOptions<Item>,
): (text: string, limit: number) => Item[] {
  let fuse: Fuse<Item> | undefined;
  return (text, limit) => {
    fuse ??= new Fuse(items(), { ...options, keys });
    return fuse.search(fold(text.slice(0, LONGEST)), { limit }).map(({ item }) => item);
  };
}
