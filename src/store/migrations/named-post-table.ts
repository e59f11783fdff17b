/** Migration: where the bot has posted people's names for moderators, so that a name that is erased goes from there, too. */

import { type Kysely, type Migration, sql } from 'kysely';

/** Posts of proposals were remembered with them; where changes were posted before is not known. */
export const namedPostTable: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('named_post')
      .addColumn('message_id', 'text', (column) => column.primaryKey())
      .addColumn('guild_id', 'text', (column) => column.notNull())
      .addColumn('channel_id', 'text', (column) => column.notNull())
      .addColumn('version', 'bigint')
      .addColumn('proposal_id', 'text')
      .addColumn('outdated', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    for (const column of ['version', 'proposal_id']) {
      await db.schema
        .createIndex(`named_post_${column}`)
        .on('named_post')
        .columns(['guild_id', column])
        .where(sql.ref(column), 'is not', null)
        .execute();
    }
    await db.schema
      .createIndex('named_post_outdated')
      .on('named_post')
      .column('guild_id')
      .where(sql.ref('outdated'), '=', sql.lit(1))
      .execute();
    await sql`
      insert into named_post (message_id, guild_id, channel_id, proposal_id)
      select message_id, guild_id, channel_id, proposal_id from proposal where message_id is not null
    `.execute(db);
  },
};
