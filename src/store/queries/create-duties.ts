/** How far the duties have come, and which process is at work on them. */

import { type Kysely, sql } from 'kysely';
import type { Access } from '../access.js';
import type { Database } from '../database.js';
import type { Duties, DutyHold } from '../duties.js';

/** `isShared`: whether other processes may use the same data. Where none can, nobody need be kept out, and nothing is written for it. */
export function createDuties(access: Access, isShared: boolean): Duties {
  return {
    behind: (duty) =>
      access.read(async (db) => {
        const rows = await db
          .selectFrom('guild')
          .leftJoin('duty_progress as done', (join) =>
            join.onRef('done.guild_id', '=', 'guild.guild_id').on('done.duty', '=', duty),
          )
          .select('guild.guild_id')
          .where((eb) => eb('guild.version', '>', eb.fn.coalesce('done.version', sql<number>`0`)))
          .execute();
        return rows.map((row) => row.guild_id);
      }),
    take: (hold) => (isShared ? access.write((db) => takeShared(db, hold)) : access.read((db) => readOwn(db, hold))),
    reach: ({ guild, duty, holder, untilMs }, version) =>
      access.write(async (db) => {
        const held = isShared ? { holder, held_until_ms: untilMs } : { holder: null, held_until_ms: null };
        const row = await db
          .insertInto('duty_progress')
          .values({ guild_id: guild, duty, version, ...held })
          .onConflict((conflict) => {
            const update = conflict.columns(['guild_id', 'duty']).doUpdateSet({ version, ...held });
            return isShared ? update.where('duty_progress.holder', '=', holder) : update;
          })
          .returning('version')
          .executeTakeFirst();
        return row !== undefined;
      }),
    release: async ({ guild, duty, holder }) => {
      if (!isShared) return;
      await access.write(async (db) => {
        await db
          .updateTable('duty_progress')
          .set({ holder: null, held_until_ms: null })
          .where('guild_id', '=', guild)
          .where('duty', '=', duty)
          .where('holder', '=', holder)
          .execute();
      });
    },
  };
}

async function takeShared(db: Kysely<Database>, hold: DutyHold): Promise<number | undefined> {
  const held = { holder: hold.holder, held_until_ms: hold.untilMs };
  const row = await db
    .insertInto('duty_progress')
    .values({ guild_id: hold.guild, duty: hold.duty, version: 0, ...held })
    .onConflict((conflict) =>
      conflict
        .columns(['guild_id', 'duty'])
        .doUpdateSet(held)
        .where((eb) =>
          eb.or([
            eb('duty_progress.holder', 'is', null),
            eb('duty_progress.holder', '=', hold.holder),
            eb('duty_progress.held_until_ms', '<', hold.nowMs),
            // Nobody holds it for so long: it was taken by a clock that has gone back since.
            eb('duty_progress.held_until_ms', '>', 2 * hold.untilMs - hold.nowMs),
          ]),
        ),
    )
    .returning('version')
    .executeTakeFirst();
  return row?.version;
}

async function readOwn(db: Kysely<Database>, { guild, duty }: DutyHold): Promise<number> {
  const row = await db
    .selectFrom('duty_progress')
    .select('version')
    .where('guild_id', '=', guild)
    .where('duty', '=', duty)
    .executeTakeFirst();
  return row?.version ?? 0;
}
