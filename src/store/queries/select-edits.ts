/** Reads edits: the journal's rows with who made them, and what they mean. */

import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { Edit, FactDraft } from '../../facts/edit.js';
import type { ActorTable, Database, JournalTable } from '../database.js';
import { toStorableText } from '../storable-text.js';

export type EditRow = JournalTable & { user_id: ActorTable['user_id'] | null };

/** A guild's edits, in no order yet. */
export function selectEdits(
  db: Kysely<Database>,
  guild: string,
): SelectQueryBuilder<
  Database & { actor: { [Column in keyof ActorTable]: ActorTable[Column] | null } },
  'journal' | 'actor',
  EditRow
> {
  return db
    .selectFrom('journal')
    .leftJoin('actor', (join) =>
      join.onRef('actor.guild_id', '=', 'journal.guild_id').onRef('actor.version', '=', 'journal.version'),
    )
    .selectAll('journal')
    .select('actor.user_id')
    .where('journal.guild_id', '=', guild);
}

export function toEdit(row: EditRow): Edit {
  return {
    guild: row.guild_id,
    version: row.version,
    event: row.event_id,
    fact: row.fact_id,
    revision: row.revision,
    operation: row.operation,
    body: fromBody(row.body),
    base: row.base,
    proposal: row.proposal_id,
    actor: row.user_id,
    reason: row.reason,
    atMs: row.at_ms,
  } as Edit;
}

/** Made storable before it becomes JSON, where NUL and halves of surrogate pairs would hide behind escapes. */
export function toBody(body: FactDraft | null): string | null {
  if (body === null) return null;
  return JSON.stringify(body, (_, value) => (typeof value === 'string' ? toStorableText(value) : value));
}

export function fromBody(body: string | null): FactDraft | null {
  return body === null ? null : (JSON.parse(body) as FactDraft);
}
