/** Writes a fact as an entry of a fact file, in the order and with the omissions that people use there. Pure. */

import type { DraftCitation, FactDraft } from '../facts/edit.js';
import { ROLES, type Role } from '../facts/fact.js';

/** What an entry holds, its fields in the order of writing. */
export type WrittenEntry = { readonly id: string } & Readonly<Record<string, unknown>>;

/** `home` is the file's document; `old` the entry that it takes the place of: the order of its roles and the sections of its citations stay. */
export function composeFactEntry(id: string, draft: FactDraft, home: string, old?: unknown): WrittenEntry {
  const { statement, kind, entities, time, attribution, questions, topics, supersedes, contradicts } = draft;
  const sections = sectionsOf(old, home);
  const roles = rolesInOrder(old).flatMap((role) => {
    const fillers = draft.roles[role] ?? [];
    return fillers.length === 0 ? [] : [[role, fillers.length === 1 ? fillers[0] : fillers] as const];
  });
  return {
    id,
    statement,
    kind,
    entities,
    roles: Object.fromEntries(roles),
    ...(time !== undefined && { time }),
    ...(attribution !== undefined && { attribution }),
    citations: draft.citations.map(({ document, quote }) => ({
      ...(document !== home && { document }),
      ...sections.get(keyOf({ document, quote })),
      quote,
    })),
    questions,
    topics,
    ...(supersedes.length > 0 && { supersedes }),
    ...(contradicts.length > 0 && { contradicts }),
  };
}

/** Those of a checked entry first, so that a change shows nothing but what was changed. */
function rolesInOrder(entry: unknown): readonly Role[] {
  const { roles = {} } = (entry ?? {}) as { readonly roles?: object };
  const written = Object.keys(roles) as Role[];
  return [...new Set([...written, ...ROLES])];
}

/** A checked entry's sections, by the citations that name one. */
function sectionsOf(entry: unknown, home: string): ReadonlyMap<string, { readonly section: string }> {
  const { citations = [] } = (entry ?? {}) as {
    readonly citations?: readonly { readonly document?: string; readonly section?: string; readonly quote: string }[];
  };
  return new Map(
    citations.flatMap(({ document = home, section, quote }) =>
      section === undefined ? [] : [[keyOf({ document, quote }), { section }] as const],
    ),
  );
}

function keyOf({ document, quote }: DraftCitation): string {
  return `${document}\n${quote}`;
}
