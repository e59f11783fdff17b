/** Migration: what the Discord front end keeps. Portable types only, so that both engines run the same statements. */

import { type Kysely, type Migration, sql } from 'kysely';

/** Settings, posted answers with their facts, the question log, feedback. */
export const frontEndTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createSettings(db);
    await createPostedAnswers(db);
    await createQuestions(db);
    await createFeedback(db);
  },
};

async function createSettings(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('setting')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('by_id', 'text')
    .addColumn('at_ms', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('setting_key', ['guild_id', 'key'])
    .execute();
}

async function createPostedAnswers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('posted_answer')
    .addColumn('message_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('guild_id', 'text')
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text')
    .addColumn('asker_id', 'text')
    .addColumn('at_ms', 'bigint', (column) => column.notNull())
    .execute();
  await createExpiryIndexes(db, 'posted_answer', 'asker_id');

  await db.schema
    .createTable('posted_fact')
    .addColumn('message_id', 'text', (column) =>
      column.notNull().references('posted_answer.message_id').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('fact_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('at_ms', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('posted_fact_key', ['message_id', 'position'])
    .execute();
  await db.schema
    .createIndex('posted_fact_latest')
    .on('posted_fact')
    .columns(['fact_id', 'channel_id', 'at_ms'])
    .execute();
}

async function createQuestions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('question')
    .addColumn('question_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('guild_id', 'text')
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('asker_id', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('fact_id', 'text')
    .addColumn('confidence', 'double precision', (column) => column.notNull())
    .addColumn('at_ms', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('question_kind').on('question').columns(['guild_id', 'kind', 'at_ms']).execute();
  await createExpiryIndexes(db, 'question', 'asker_id');
}

async function createFeedback(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('feedback')
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text')
    .addColumn('user_id', 'text')
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('at_ms', 'bigint', (column) => column.notNull())
    .execute();
  // Both engines hold nulls for distinct here, so any number of forgotten people may have judged the same question.
  await db.schema.createIndex('feedback_person').unique().on('feedback').columns(['question_id', 'user_id']).execute();
  await createExpiryIndexes(db, 'feedback', 'user_id');
}

/** Finds the old rows, and among them those that still name a person, without reading the others. */
async function createExpiryIndexes(db: Kysely<unknown>, table: string, person: string): Promise<void> {
  await db.schema.createIndex(`${table}_at`).on(table).column('at_ms').execute();
  await db.schema
    .createIndex(`${table}_person_at`)
    .on(table)
    .column('at_ms')
    .where(sql.ref(person), 'is not', null)
    .execute();
}
