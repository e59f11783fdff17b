/** Everything about a fact but its statement, quote and example questions, as lines that a person can edit: `who: Ali Larijani`. */

import type { FactDraft } from '../facts/edit.js';
import type { Entity } from '../facts/entity.js';
import { FACT_KINDS, ROLES, type Roles } from '../facts/fact.js';
import { fold } from '../language/fold.js';

/** What the lines say. Either a document, or a link with a title, says where the quote stands. */
export type Details = Pick<
  FactDraft,
  'kind' | 'entities' | 'roles' | 'time' | 'attribution' | 'topics' | 'supersedes' | 'contradicts'
> & {
  readonly document?: string;
  readonly link?: string;
  readonly title?: string;
};

/** A line that says nothing that is known. */
export type DetailProblem =
  | { readonly kind: 'unknown-line'; readonly line: string }
  | { readonly kind: 'unknown-kind'; readonly given: string };

const SINGLE = ['document', 'link', 'title', 'kind', 'time', 'by'] as const;
const LISTS = ['entities', 'topics', 'supersedes', 'contradicts'] as const;
const USUAL_KIND = 'event';
const BETWEEN = '; ';

/** Every word that a line may begin with, in the order in which they are written. */
export const DETAIL_KEYS: readonly string[] = [...SINGLE, ...ROLES, ...LISTS];

/** Written although empty, so that a form without content shows what can be said. */
const ALWAYS: ReadonlySet<string> = new Set(['kind', 'time', 'who', 'what', 'where', 'when']);

/** One line for everything that is said, and empty ones for what is asked for most. */
export function writeDetails(details: Details): string {
  const { document, link, title, kind, time, attribution, roles } = details;
  const said: Readonly<Record<string, string | undefined>> = {
    ...(document === undefined ? { link: link ?? '', title: title ?? '' } : { document }),
    kind,
    time,
    by: attribution,
    ...Object.fromEntries(ROLES.map((role) => [role, roles[role]?.join(BETWEEN)])),
    ...Object.fromEntries(LISTS.map((name) => [name, details[name].join(BETWEEN)])),
  };
  const lines = DETAIL_KEYS.flatMap((key) => {
    const value = said[key]?.replace(/\s+/gu, ' ').trim();
    const isWanted = value || ALWAYS.has(key) || (document === undefined && (key === 'link' || key === 'title'));
    return isWanted ? [`${key}: ${value ?? ''}`.trim()] : [];
  });
  return lines.join('\n');
}

/** Reads the lines again. Entities may be named as readers name them. An id that nothing has is kept: `checkDraft` tells it. */
export function readDetails(
  text: string,
  entities: ReadonlyMap<string, Entity>,
): { readonly details: Details } | { readonly problems: readonly DetailProblem[] } {
  const said = new Map<string, string>();
  const problems: DetailProblem[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const [, word = '', value = ''] = /^([^:]*):(.*)$/u.exec(line) ?? [];
    const key = DETAIL_KEYS.find((each) => each.toLowerCase() === word.trim().toLowerCase());
    if (key === undefined) problems.push({ kind: 'unknown-line', line });
    else if (value.trim() !== '') said.set(key, value.trim());
  }
  const given = said.get('kind') ?? USUAL_KIND;
  const kind = FACT_KINDS.find((each) => each === given.toLowerCase());
  if (kind === undefined) problems.push({ kind: 'unknown-kind', given });
  if (kind === undefined || problems.length > 0) return { problems };
  const list = (key: string): string[] => listOf(said.get(key));
  const [time, attribution] = [said.get('time'), said.get('by')];
  const [document, link, title] = [said.get('document'), said.get('link'), said.get('title')];
  return {
    details: {
      kind,
      ...(document === undefined ? {} : { document }),
      ...(link === undefined ? {} : { link }),
      ...(title === undefined ? {} : { title }),
      ...(time === undefined ? {} : { time }),
      ...(attribution === undefined ? {} : { attribution }),
      roles: Object.fromEntries(ROLES.map((role) => [role, list(role)]).filter(([, said]) => said?.length)) as Roles,
      entities: list('entities').map((name) => findEntity(name, entities)?.id ?? name),
      topics: list('topics'),
      supersedes: list('supersedes'),
      contradicts: list('contradicts'),
    },
  };
}

function listOf(value: string | undefined): string[] {
  const parts = value?.split(BETWEEN.trim()).map((part) => part.trim()) ?? [];
  return [...new Set(parts.filter((part) => part !== ''))];
}

function findEntity(name: string, entities: ReadonlyMap<string, Entity>): Entity | undefined {
  const sought = fold(name);
  return (
    entities.get(name) ??
    [...entities.values()].find((entity) => [entity.name, ...entity.aliases].some((each) => fold(each) === sought))
  );
}
