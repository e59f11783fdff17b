/** Settings of guilds, each with a revision, so that nobody overwrites what they have not seen. */

import type { Kysely } from 'kysely';
import type { Access } from '../access.js';
import type { Database, SettingTable } from '../database.js';
import type { JsonValue, Setting, SettingChange, Settings } from '../store.js';

export function createSettings(access: Access): Settings {
  return {
    read: (guild, key) => access.read((db) => readSetting(db, guild, key)),
    all: (guild) =>
      access.read(async (db) => {
        const rows = await db.selectFrom('setting').selectAll().where('guild_id', '=', guild).execute();
        // Sorted here, for databases sort text by the rules of their own locale.
        return rows.map(toSetting).sort((a, b) => (a.key < b.key ? -1 : 1));
      }),
    write: (change) =>
      access.write(async (db) => {
        const row = await writeRow(db, change);
        if (row !== undefined) return { kind: 'stored', setting: toSetting(row) };
        return { kind: 'conflict', current: await readSetting(db, change.guild, change.key) };
      }),
  };
}

async function readSetting(db: Kysely<Database>, guild: string, key: string): Promise<Setting | undefined> {
  const row = await db
    .selectFrom('setting')
    .selectAll()
    .where('guild_id', '=', guild)
    .where('key', '=', key)
    .executeTakeFirst();
  return row && toSetting(row);
}

/** The row as it now stands, or undefined where it has not the expected revision. */
async function writeRow(db: Kysely<Database>, change: SettingChange): Promise<SettingTable | undefined> {
  const values = { value: JSON.stringify(change.value), by_id: change.by, at_ms: change.atMs };
  if (change.expected !== undefined && change.expected > 0) {
    return db
      .updateTable('setting')
      .set({ ...values, revision: change.expected + 1 })
      .where('guild_id', '=', change.guild)
      .where('key', '=', change.key)
      .where('revision', '=', change.expected)
      .returningAll()
      .executeTakeFirst();
  }
  const insert = db
    .insertInto('setting')
    .values({ guild_id: change.guild, key: change.key, revision: 1, ...values })
    .onConflict((conflict) => {
      const same = conflict.columns(['guild_id', 'key']);
      if (change.expected === 0) return same.doNothing();
      return same.doUpdateSet((eb) => ({ ...values, revision: eb('setting.revision', '+', 1) }));
    });
  return insert.returningAll().executeTakeFirst();
}

function toSetting(row: SettingTable): Setting {
  return {
    guild: row.guild_id,
    key: row.key,
    value: JSON.parse(row.value) as JsonValue,
    revision: row.revision,
    by: row.by_id,
    atMs: row.at_ms,
  };
}
