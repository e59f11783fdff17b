/** Migration: what the bot still owes after a change, so that a stop or a crash delays it and loses none of it. */

import { type Kysely, type Migration, sql } from 'kysely';

/** The duties that go along the journal when these tables were made. What was changed before them was announced at its time. */
const DUTIES = ['audit', 'gaps', 'marks'];

/** How far each duty has come in each guild's journal; who is to be told what; and which questions a person had asked before. */
export const dutyTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createProgress(db);
    await createTelling(db);
    await db.schema
      .alterTable('question')
      .addColumn('repeats', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};

async function createProgress(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('duty_progress')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('duty', 'text', (column) => column.notNull())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .addColumn('holder', 'text')
    .addColumn('held_until_ms', 'bigint')
    .addPrimaryKeyConstraint('duty_progress_key', ['guild_id', 'duty'])
    .execute();
  for (const duty of DUTIES) {
    await sql`
      insert into duty_progress (guild_id, duty, version)
      select guild_id, ${sql.lit(duty)}, version from guild where version > 0
    `.execute(db);
  }
}

/** `tell_ms`: when to tell, or to try it again; null where there is nothing to tell yet. */
async function createTelling(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('waiting').addColumn('fact_id', 'text').execute();
  for (const table of ['waiting', 'proposal']) {
    await db.schema.alterTable(table).addColumn('tell_ms', 'bigint').execute();
    await db.schema
      .alterTable(table)
      .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema
      .createIndex(`${table}_tell`)
      .on(table)
      .column('tell_ms')
      .where(sql.ref('tell_ms'), 'is not', null)
      .execute();
  }
}
