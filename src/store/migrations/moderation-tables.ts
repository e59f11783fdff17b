/** Migration: what moderation keeps. Portable types only, but for the triggers that keep the journal as it is. */

import { type Kysely, type Migration, sql } from 'kysely';
import { makeAppendOnly } from './make-append-only.js';

/** The journal with its counter, actors and projection; proposals with their approvals; gaps; and a person's records by person. */
export const moderationTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createJournal(db);
    await createProposals(db);
    await createGaps(db);
    await indexPeople(db);
  },
};

async function createJournal(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('guild')
    .addColumn('guild_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('journal')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('fact_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('body', 'text')
    .addColumn('base', 'text')
    .addColumn('proposal_id', 'text')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('at_ms', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('journal_version', ['guild_id', 'version'])
    .addUniqueConstraint('journal_event', ['guild_id', 'event_id'])
    .addUniqueConstraint('journal_revision', ['guild_id', 'fact_id', 'revision'])
    .execute();
  await makeAppendOnly(db, 'journal');
  await db.schema
    .createTable('actor')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('actor_edit', ['guild_id', 'version'])
    .addForeignKeyConstraint('actor_of', ['guild_id', 'version'], 'journal', ['guild_id', 'version'])
    .execute();
  await db.schema
    .createTable('latest_edit')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('fact_id', 'text', (column) => column.notNull())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('latest_edit_fact', ['guild_id', 'fact_id'])
    .addForeignKeyConstraint('latest_edit_of', ['guild_id', 'version'], 'journal', ['guild_id', 'version'])
    .execute();
}

async function createProposals(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('proposal')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('proposal_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('fact_id', 'text', (column) => column.notNull())
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('body', 'text')
    .addColumn('on_revision', 'integer', (column) => column.notNull())
    .addColumn('base', 'text')
    .addColumn('proposer_id', 'text')
    .addColumn('proposed_in_id', 'text')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('at_ms', 'bigint', (column) => column.notNull())
    .addColumn('decided_by_id', 'text')
    .addColumn('decided_reason', 'text')
    .addColumn('decided_ms', 'bigint')
    .addColumn('channel_id', 'text')
    .addColumn('message_id', 'text')
    .addPrimaryKeyConstraint('proposal_key', ['guild_id', 'proposal_id'])
    .execute();
  await db.schema.createIndex('proposal_state').on('proposal').columns(['guild_id', 'state', 'at_ms']).execute();
  await db.schema
    .createTable('approval')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('proposal_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text')
    .addColumn('at_ms', 'bigint', (column) => column.notNull())
    .addForeignKeyConstraint('approval_of', ['guild_id', 'proposal_id'], 'proposal', ['guild_id', 'proposal_id'])
    .execute();
  // Nulls are distinct in both engines, so any number of erased people may have approved.
  await db.schema
    .createIndex('approval_person')
    .unique()
    .on('approval')
    .columns(['guild_id', 'proposal_id', 'user_id'])
    .execute();
}

async function createGaps(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('gap_mark')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('text_key', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('fact_id', 'text')
    .addColumn('by_id', 'text')
    .addColumn('at_ms', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('gap_mark_key', ['guild_id', 'text_key'])
    .execute();
  await db.schema
    .createTable('waiting')
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('at_ms', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('waiting_key', ['question_id', 'user_id'])
    .execute();
  await db.schema.createIndex('waiting_guild').on('waiting').columns(['guild_id', 'at_ms']).execute();
  await db.schema.createIndex('waiting_at').on('waiting').column('at_ms').execute();
}

/** What names a person is found by the person, so that showing or erasing it reads no other rows. */
async function indexPeople(db: Kysely<unknown>): Promise<void> {
  const columns = [
    ['question', 'asker_id'],
    ['feedback', 'user_id'],
    ['posted_answer', 'asker_id'],
    ['setting', 'by_id'],
    ['actor', 'user_id'],
    ['proposal', 'proposer_id'],
    ['proposal', 'decided_by_id'],
    ['approval', 'user_id'],
    ['gap_mark', 'by_id'],
    ['waiting', 'user_id'],
  ] as const;
  for (const [table, column] of columns) {
    await db.schema
      .createIndex(`${table}_${column}`)
      .on(table)
      .column(column)
      .where(sql.ref(column), 'is not', null)
      .execute();
  }
}
