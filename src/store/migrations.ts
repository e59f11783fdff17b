/** Every change ever made to the tables, in order, and how to bring a database up to the last. */

import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { UserError } from '../errors.js';
import { dutyTables } from './migrations/duty-tables.js';
import { frontEndTables } from './migrations/front-end-tables.js';
import { moderationTables } from './migrations/moderation-tables.js';
import { namedPostTable } from './migrations/named-post-table.js';

/** Migrations by name. Names sort in the order of running; one that has been released is never changed or removed. */
export type Migrations = Readonly<Record<string, Migration>>;

/** The explicit list: a new migration is a file in `migrations/` and a line here. */
export const MIGRATIONS: Migrations = {
  '001-front-end-tables': frontEndTables,
  '002-moderation-tables': moderationTables,
  '003-duty-tables': dutyTables,
  '004-named-post-table': namedPostTable,
};

interface MigrationPlan<Tables> {
  readonly db: Kysely<Tables>;
  readonly migrations: Migrations;
  /** What the sentence about a newer database calls it. */
  readonly place: string;
  /** Runs once before tables that hold data are changed, with the name of the first migration to run: the moment for a copy. */
  readonly beforeUpgrade?: (next: string) => Promise<void>;
}

/**
 * Runs what has not run yet, each engine in one transaction and, on PostgreSQL, under the migrator's lock, so that several
 * processes may start at once. Refuses a database that a newer program has changed.
 */
export async function migrate<Tables>(plan: MigrationPlan<Tables>): Promise<void> {
  const { db, migrations } = plan;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const done = await migrationsDone(db, migrator);
  const unknown = done.filter((name) => migrations[name] === undefined);
  if (unknown.length > 0) {
    throw new UserError(
      `${plan.place} was changed by a newer Footnote (${unknown.join(', ')}): start that version, or restore the backup from before the upgrade.`,
    );
  }
  const next = Object.keys(migrations)
    .sort()
    .find((name) => !done.includes(name));
  if (next === undefined) return;
  if (done.length > 0) await plan.beforeUpgrade?.(next);
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** Names of the migrations that have run, also of those that this program does not know. */
async function migrationsDone<Tables>(db: Kysely<Tables>, migrator: Migrator): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  await migrator.getMigrations();
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map((row) => row.name);
}
