/** Reads a file of `exportStore` into an empty store, whole or not at all. */

import { open } from 'node:fs/promises';
import { type Kysely, sql } from 'kysely';
import { UserError } from '../../errors.js';
import type { Database } from '../database.js';
import { openEngine, type StoreOptions } from '../open-store.js';
import { toUserError } from '../to-user-error.js';
import { CARRIED_TABLES, countNothing, type RowCounts } from './export-format.js';
import { createLineReader, type ReadLine } from './read-export-line.js';

/** @throws UserError where the store is not empty or the file does not fit; nothing is imported then. */
export async function importStore(options: StoreOptions, file: string): Promise<RowCounts> {
  const engine = await openEngine(options);
  try {
    return await engine.db.transaction().execute(async (db) => {
      await refuseUnlessEmpty(db);
      const counts = await insertLines(db, file);
      await deriveFromJournal(db, file);
      return counts;
    });
  } catch (error) {
    throw explainFileError(toUserError(engine.explain(error)), file);
  } finally {
    await engine.close();
  }
}

async function refuseUnlessEmpty(db: Kysely<Database>): Promise<void> {
  for (const table of CARRIED_TABLES) {
    const row = await db.selectFrom(table).select(sql<number>`1`.as('one')).limit(1).executeTakeFirst();
    if (row === undefined) continue;
    throw new UserError(
      `The store already holds data (in the table ${table}), and an import would mix with it: let DATA_DIR or DATABASE_URL name an empty one.`,
    );
  }
}

async function insertLines(db: Kysely<Database>, file: string): Promise<RowCounts> {
  const read = createLineReader(await db.introspection.getTables());
  const counts = countNothing();
  let number = 0;
  let end: RowCounts | undefined;
  for await (const text of (await open(file)).readLines()) {
    number++;
    const refuse = (why: string): never => {
      throw new UserError(`${file}:${number}: ${why}; nothing was imported. Export it anew.`);
    };
    if (end !== undefined) refuse('there is more behind the last line of an export');
    const line: ReadLine = read(text, number);
    if (line.kind === 'refused') refuse(line.why);
    else if (line.kind === 'end') end = line.counts;
    else if (line.kind === 'row') {
      await insertRow(db, line).catch((error: unknown) => {
        if (isConstraint(error)) refuse('the row repeats another, or refers to one that is not there');
        throw error;
      });
      counts[line.table]++;
    }
  }
  const differing = CARRIED_TABLES.find((table) => counts[table] !== end?.[table]);
  if (end === undefined || differing !== undefined) {
    throw new UserError(`${file} is not whole: it was cut off or changed; nothing was imported. Export it anew.`);
  }
  return counts;
}

async function insertRow(db: Kysely<Database>, { table, row }: Extract<ReadLine, { kind: 'row' }>): Promise<void> {
  const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)));
  await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(db);
}

/** The counter and the projection, and with them the check that the journal has no gaps. */
async function deriveFromJournal(db: Kysely<Database>, file: string): Promise<void> {
  await sql`insert into guild (guild_id, version) select guild_id, max(version) from journal group by guild_id`.execute(
    db,
  );
  await sql`
    insert into latest_edit (guild_id, fact_id, version)
    select guild_id, fact_id, max(version) from journal group by guild_id, fact_id
  `.execute(db);
  const { rows } = await sql<{ guild_id: string }>`
    select guild_id from journal group by guild_id having count(*) <> max(version) or min(version) <> 1
  `.execute(db);
  const [gap] = rows;
  if (gap === undefined) return;
  throw new UserError(`${file} lacks edits of the server ${gap.guild_id}; nothing was imported. Export it anew.`);
}

/** Unique, foreign key and the like: class 23 in PostgreSQL, code 19 in SQLite. */
function isConstraint(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error) return (Number(error.errcode) & 0xff) === 19;
  return 'code' in error && String(error.code).startsWith('23');
}

function explainFileError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return error;
  return new UserError(`The file ${file} cannot be read (${error.code}): name the file that the export wrote.`, {
    cause: error,
  });
}
