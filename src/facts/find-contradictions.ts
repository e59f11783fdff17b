/** Finds the facts that a draft seems to contradict, so that a moderator can link them. Pure; a hint, never a verdict. */

import { fold } from '../language/fold.js';
import { oncePer, remember } from '../language/remember.js';
import { stem } from '../language/stem.js';
import { isStopWord } from '../language/stop-words.js';
import { tokenize } from '../language/tokenize.js';
import type { FactDraft } from './edit.js';
import type { Entity } from './entity.js';
import { type Fact, ROLES, type Role } from './fact.js';

/** A fact about the same that fills a role with something else. */
export interface Contradiction {
  readonly fact: Fact;
  /** The roles that differ ("where": Moscow here, Geneva there). */
  readonly roles: readonly Role[];
}

/** What happened says which facts speak of the same thing; how they differ is in the other roles. */
const ACTION: Role = 'what';

const NOTHING: readonly string[] = [];

type Compared = Pick<Fact, 'entities' | 'roles'>;

/**
 * Facts with the same entities (those apart that fill the differing role) and the same action, in which another role is filled
 * with other values. Facts that the draft already links are left out, and so is the one that it amends, if the caller leaves it out.
 */
export function findContradictions(
  draft: FactDraft,
  facts: Iterable<Fact>,
  entities: ReadonlyMap<string, Entity>,
): Contradiction[] {
  const linked = new Set([...draft.supersedes, ...draft.contradicts]);
  const action = stemsOf(draft.roles[ACTION] ?? NOTHING);
  const found: Contradiction[] = [];
  if (action.size === 0) return found;
  const besideOf = remember(ROLES.length, (role: Role) => entitiesBeside(role, draft, entities));
  for (const fact of facts) {
    if (linked.has(fact.id) || !isSameAction(action, fact)) continue;
    const roles = ROLES.filter(
      (role) =>
        role !== ACTION &&
        differs(role, draft, fact) &&
        isAboutTheSame(besideOf(role), entitiesBeside(role, fact, entities)),
    );
    if (roles.length > 0) found.push({ fact, roles });
  }
  return found;
}

function isSameAction(action: ReadonlySet<string>, { roles }: Compared): boolean {
  return [...stemsOf(roles[ACTION] ?? NOTHING)].some((word) => action.has(word));
}

function differs(role: Role, one: Compared, other: Compared): boolean {
  const [mine, theirs] = [one.roles[role], other.roles[role]];
  if (mine === undefined || theirs === undefined) return false;
  const [ours, others] = [stemsOf(mine), stemsOf(theirs)];
  return ours.size > 0 && others.size > 0 && ![...ours].some((word) => others.has(word));
}

function isAboutTheSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && one.size === other.size && [...one].every((id) => other.has(id));
}

/** Ids of the entities that the role's fillers do not name. */
function entitiesBeside(
  role: Role,
  { entities: ids, roles }: Compared,
  entities: ReadonlyMap<string, Entity>,
): Set<string> {
  const filled = foldAll(roles[role] ?? NOTHING);
  const isNamed = (id: string): boolean => {
    const entity = entities.get(id);
    return entity !== undefined && namesOf(entity).some((name) => filled.includes(name));
  };
  return new Set(ids.filter((id) => !isNamed(id)));
}

const namesOf = oncePer(({ name, aliases }: Entity): readonly string[] => [name, ...aliases].map(fold));

const foldAll = oncePer((texts: readonly string[]): string => fold(texts.join('\n')));

/** Once for each fact's fillers, for every draft about the same is held against the same facts. */
const stemsOf = oncePer((texts: readonly string[]): ReadonlySet<string> => {
  const words = texts.flatMap((text) => tokenize(text)).map(({ word }) => word);
  return new Set(words.filter((word) => !isStopWord(word)).map(stem));
});
