/** Retention: old records first lose the person they name, then go. */

import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Access } from '../access.js';
import type { Database } from '../database.js';
import type { Expired, Expiry, Store } from '../store.js';

/**
 * What expires: each table with the column that names a person, or null where a row is of no use without the person and goes with
 * the name. All have `at_ms` and `guild_id`, and indexes for both steps.
 */
const RECORDS = [
  { table: 'question', person: 'asker_id' },
  { table: 'feedback', person: 'user_id' },
  { table: 'posted_answer', person: 'asker_id' },
  { table: 'waiting', person: null },
] as const;

/** Rows changed in one transaction: few enough to stay under the length of a blink for whoever asks meanwhile. */
const SLICE = 500;

export function createExpire(access: Access): Store['expire'] {
  return async (expiry: Expiry): Promise<Expired> => {
    let forgotten = 0;
    let removed = 0;
    for (const { table, person } of RECORDS) {
      const name = sql.table(table);
      removed += await inSlices(access, {
        table: name,
        rows: inGuild(expiry.guild),
        beforeMs: person === null ? expiry.forgetPeopleBeforeMs : expiry.removeBeforeMs,
        change: sql`delete from ${name}`,
      });
      if (person === null) continue;
      const column = sql.ref(person);
      forgotten += await inSlices(access, {
        table: name,
        rows: sql`${inGuild(expiry.guild)} and ${column} is not null`,
        beforeMs: expiry.forgetPeopleBeforeMs,
        change: sql`update ${name} set ${column} = null`,
      });
    }
    return { forgotten, removed };
  };
}

interface Slicing {
  readonly table: RawBuilder<unknown>;
  /** Condition on the rows; no row that has been changed may fulfil it any more. */
  readonly rows: RawBuilder<unknown>;
  readonly beforeMs: number;
  readonly change: RawBuilder<unknown>;
}

/** Changes the oldest rows first, so that an end in the middle leaves nothing odd. Returns how many were changed. */
async function inSlices(access: Access, slicing: Slicing): Promise<number> {
  let changed = 0;
  for (let last = false; !last; ) {
    const slice = await access.write((db) => changeSlice(db, slicing));
    changed += slice.changed;
    last = slice.last;
  }
  return changed;
}

async function changeSlice(
  db: Kysely<Database>,
  { table, rows, beforeMs, change }: Slicing,
): Promise<{ changed: number; last: boolean }> {
  const { rows: found } = await sql<{ at_ms: number }>`
    select at_ms from ${table} where at_ms < ${beforeMs} and ${rows} order by at_ms limit 1 offset ${SLICE - 1}
  `.execute(db);
  const endMs = found[0]?.at_ms;
  const until = endMs === undefined ? sql`at_ms < ${beforeMs}` : sql`at_ms <= ${endMs}`;
  const { numAffectedRows } = await sql`${change} where ${until} and ${rows}`.execute(db);
  return { changed: Number(numAffectedRows ?? 0), last: endMs === undefined };
}

function inGuild(guild: string | null | undefined): RawBuilder<unknown> {
  if (guild === undefined) return sql`1 = 1`;
  return guild === null ? sql`guild_id is null` : sql`guild_id = ${guild}`;
}
