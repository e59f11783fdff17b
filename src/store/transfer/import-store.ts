/** Reads a file of `exportStore` into an empty store, whole or not at all. */

import { type FileHandle, open } from 'node:fs/promises';
import { type Kysely, sql } from 'kysely';
import { UserError } from '../../errors.js';
import type { Database } from '../database.js';
import { openEngine, type StoreOptions } from '../open-store.js';
import { toUserError } from '../to-user-error.js';
import { CARRIED_TABLES, countNothing, type RowCounts } from './export-format.js';
import { createLineReader, type ReadLine } from './read-export-line.js';

/** Rows inserted with one statement. */
const AT_ONCE = 200;

/** @throws UserError where the store is not empty or the file does not fit; nothing is imported then. */
export async function importStore(options: StoreOptions, file: string): Promise<RowCounts> {
  const source = await openFile(file);
  try {
    const engine = await openEngine(options);
    try {
      return await engine.db.transaction().execute(async (db) => {
        if (engine.name === 'postgres') await keepOthersOut(db);
        await refuseUnlessEmpty(db);
        const counts = await insertLines(db, source, file);
        await deriveFromJournal(db, file);
        return counts;
      });
    } catch (error) {
      throw explainFileError(toUserError(engine.explain(error)), file);
    } finally {
      await engine.close();
    }
  } finally {
    await source.close();
  }
}

async function openFile(file: string): Promise<FileHandle> {
  try {
    return await open(file);
  } catch (error) {
    throw explainFileError(error, file);
  }
}

/** Bots that run on the database wait with what they write until the import is over; the owner lock does the same for SQLite. */
async function keepOthersOut(db: Kysely<Database>): Promise<void> {
  const tables = [...CARRIED_TABLES, 'guild', 'latest_edit'].map((table) => sql.table(table));
  await sql`lock table ${sql.join(tables)} in exclusive mode`.execute(db);
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

async function insertLines(db: Kysely<Database>, source: FileHandle, file: string): Promise<RowCounts> {
  const read = createLineReader(await db.introspection.getTables());
  const counts = countNothing();
  const refuse = (place: string, why: string): never => {
    throw new UserError(`${file}${place}: ${why}; nothing was imported. Export it anew.`);
  };
  let waiting: Row[] = [];
  let number = 0;
  let end: RowCounts | undefined;

  async function insertWaiting(): Promise<void> {
    const rows = waiting;
    waiting = [];
    try {
      await insertRows(db, rows);
    } catch (error) {
      if (!isConstraint(error)) throw error;
      const place = `:${number - rows.length}-${number}`;
      refuse(place, 'a row repeats another, or refers to one that is not there');
    }
  }

  // Lines that come before somebody waits for them are lost, so nothing may stand between making the reader and reading.
  for await (const text of source.readLines()) {
    number++;
    if (end !== undefined) refuse(`:${number}`, 'there is more behind the last line of an export');
    const line: ReadLine = read(text, number);
    if (line.kind === 'refused') refuse(`:${number}`, line.why);
    if (line.kind === 'end') end = line.counts;
    if (line.kind !== 'row') continue;
    if (waiting.length === AT_ONCE || (waiting[0] ?? line).table !== line.table) await insertWaiting();
    waiting.push(line);
    counts[line.table]++;
  }
  await insertWaiting();
  if (CARRIED_TABLES.every((table) => counts[table] === end?.[table])) return counts;
  return refuse('', 'the file is not whole, for it was cut off or changed');
}

type Row = Extract<ReadLine, { kind: 'row' }>;

/** All of one table, and so with the same columns. */
async function insertRows(db: Kysely<Database>, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const names = Object.keys(first.row);
  const columns = sql.join(names.map((name) => sql.ref(name)));
  const values = sql.join(rows.map(({ row }) => sql`(${sql.join(names.map((name) => row[name]))})`));
  await sql`insert into ${sql.table(first.table)} (${columns}) values ${values}`.execute(db);
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
