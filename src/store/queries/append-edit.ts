/** Appends an edit inside a transaction: the journal's one way in, shared by whatever leads to an edit. */

import type { Kysely } from 'kysely';
import type { Edit, NewEdit } from '../../facts/edit.js';
import type { Database, JournalTable } from '../database.js';
import type { Appended } from '../journal.js';
import { toStorableText } from '../storable-text.js';
import { selectEdits, toBody, toEdit } from './select-edits.js';

/**
 * First the guild's counter is locked, which lets one process at a time append to this guild; so what is read after that stays true
 * until the commit, nothing need be rolled back on a conflict, and versions have no gaps.
 */
export async function appendEdit(db: Kysely<Database>, edit: NewEdit): Promise<Appended> {
  const version = 1 + (await lockVersion(db, edit.guild));
  const repeated = await selectEdits(db, edit.guild).where('journal.event_id', '=', edit.event).executeTakeFirst();
  if (repeated !== undefined) return { kind: 'repeated', edit: toEdit(repeated) };
  const current = await findLatest(db, edit.guild, edit.fact);
  if ((current?.revision ?? 0) !== edit.onRevision) return { kind: 'conflict', current };
  return { kind: 'stored', edit: await insertEdit(db, edit, version) };
}

/** The last edit of a fact; undefined where it was never edited. */
export async function findLatest(db: Kysely<Database>, guild: string, fact: string): Promise<Edit | undefined> {
  const row = await selectEdits(db, guild)
    .innerJoin('latest_edit', (join) =>
      join.onRef('latest_edit.guild_id', '=', 'journal.guild_id').onRef('latest_edit.version', '=', 'journal.version'),
    )
    .where('latest_edit.fact_id', '=', fact)
    .executeTakeFirst();
  return row && toEdit(row);
}

/** The guild's version, its row locked until the transaction ends; 0 and a new row for a guild without edits. */
async function lockVersion(db: Kysely<Database>, guild: string): Promise<number> {
  const { version } = await db
    .insertInto('guild')
    .values({ guild_id: guild, version: 0 })
    .onConflict((conflict) => conflict.column('guild_id').doUpdateSet((eb) => ({ version: eb.ref('guild.version') })))
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

async function insertEdit(db: Kysely<Database>, edit: NewEdit, version: number): Promise<Edit> {
  const row: JournalTable = {
    guild_id: edit.guild,
    version,
    event_id: edit.event,
    fact_id: edit.fact,
    revision: edit.onRevision + 1,
    operation: edit.operation,
    body: toBody(edit.body),
    base: edit.base,
    proposal_id: edit.proposal,
    reason: toStorableText(edit.reason),
    at_ms: edit.atMs,
  };
  const { guild_id, fact_id } = row;
  await db.updateTable('guild').set({ version }).where('guild_id', '=', guild_id).execute();
  await db.insertInto('journal').values(row).execute();
  if (edit.actor !== null) {
    await db.insertInto('actor').values({ guild_id, version, user_id: edit.actor }).execute();
  }
  await db
    .insertInto('latest_edit')
    .values({ guild_id, fact_id, version })
    .onConflict((conflict) => conflict.columns(['guild_id', 'fact_id']).doUpdateSet({ version }))
    .execute();
  return toEdit({ ...row, user_id: edit.actor });
}
