/** Lets the database itself refuse to change a table's rows. Triggers are where the engines' languages part, so both stand here. */

import { type Kysely, PostgresAdapter, sql } from 'kysely';

/** Rows can be inserted from then on, and neither changed nor removed. */
export async function makeAppendOnly(db: Kysely<unknown>, table: string): Promise<void> {
  const complaint = sql.lit(`the table ${table} is append-only`);
  const name = sql.table(table);
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    const refuse = sql.ref(`refuse_${table}_change`);
    await sql`
      create function ${refuse}() returns trigger language plpgsql as $$ begin raise exception ${complaint}; end $$
    `.execute(db);
    await sql`
      create trigger ${refuse} before update or delete or truncate on ${name} execute function ${refuse}()
    `.execute(db);
    return;
  }
  for (const change of ['update', 'delete']) {
    await sql`
      create trigger ${sql.ref(`refuse_${table}_${change}`)} before ${sql.raw(change)} on ${name}
      begin select raise(abort, ${complaint}); end
    `.execute(db);
  }
}
