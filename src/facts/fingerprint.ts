/** Recognises a fact of the base again: whether it is still what an edit stood on. Pure. */

import { createHash } from 'node:crypto';
import type { FactDraft } from './edit.js';
import type { Fact } from './fact.js';

/** Equal for two facts with the same content, wherever in the documents their quotes stand. Null for no fact. */
export function fingerprint(fact: Fact | undefined): string | null {
  if (fact === undefined) return null;
  return createHash('sha256')
    .update(JSON.stringify(contentOf(toDraft(fact))))
    .digest('hex')
    .slice(0, 32);
}

/** A fact's content as a moderator would give it: what fills the form that edits it. */
export function toDraft(fact: Fact): FactDraft {
  const { statement, kind, entities, roles, time, attribution, questions, topics, supersedes, contradicts } = fact;
  return {
    statement,
    kind,
    entities,
    roles,
    ...(time === undefined ? {} : { time }),
    ...(attribution === undefined ? {} : { attribution }),
    citations: fact.citations.map(({ document, quote }) => ({ document, quote })),
    external: fact.external ?? [],
    questions,
    topics,
    supersedes,
    contradicts,
  };
}

/** Whether two drafts say the same. */
export function isSameContent(one: FactDraft, other: FactDraft): boolean {
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}

/** In one order of the keys, whoever wrote it. */
function contentOf(draft: FactDraft): unknown {
  const roles = Object.entries(draft.roles).sort(([a], [b]) => (a < b ? -1 : 1));
  const { statement, kind, entities, time, attribution, questions, topics, supersedes, contradicts } = draft;
  const citations = draft.citations.map(({ document, quote }) => [document, quote]);
  const external = draft.external.map(({ link, title, quote }) => [link, title, quote]);
  return [
    statement,
    kind,
    entities,
    roles,
    time,
    attribution,
    citations,
    external,
    questions,
    topics,
    supersedes,
    contradicts,
  ];
}
