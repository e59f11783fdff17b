/** Writes everything that is kept into a file of JSON lines. */

import { rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Kysely } from 'kysely';
import { UserError } from '../../errors.js';
import type { Database } from '../database.js';
import type { Engine } from '../engine.js';
import { MIGRATIONS } from '../migrations.js';
import { openSnapshot } from '../open-snapshot.js';
import type { StoreOptions } from '../open-store.js';
import { toUserError } from '../to-user-error.js';
import {
  CARRIED_TABLES,
  countNothing,
  type ExportEnd,
  type ExportHeader,
  type ExportRow,
  FORMAT,
  type RowCounts,
} from './export-format.js';

/** Rows fetched at a time. */
const FETCHED = 500;

/**
 * All of one moment, while a bot may go on. The file names people, so only its owner may read it.
 * @throws UserError where the file exists already or cannot be written.
 */
export async function exportStore(options: StoreOptions, file: string): Promise<RowCounts> {
  const target = await createFile(file);
  try {
    const engine = await openSnapshot(options);
    try {
      return await writeAll(engine, target);
    } catch (error) {
      throw toUserError(engine.explain(error));
    } finally {
      await engine.close();
    }
  } catch (error) {
    rmSync(file, { force: true });
    throw explainFileError(error, file);
  } finally {
    await target.close();
  }
}

async function createFile(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'wx', 0o600);
  } catch (error) {
    throw explainFileError(error, file);
  }
}

async function writeAll(engine: Engine, target: FileHandle): Promise<RowCounts> {
  const counts = countNothing();
  await readAtOnce(engine, (db) => pipeline(Readable.from(linesOf(db, counts)), target.createWriteStream()));
  return counts;
}

/** What is read is of one moment; SQLite's snapshot is that by itself. */
function readAtOnce(engine: Engine, read: (db: Kysely<Database>) => Promise<void>): Promise<void> {
  if (engine.name === 'sqlite') return read(engine.db);
  return engine.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read);
}

async function* linesOf(db: Kysely<Database>, counts: Record<string, number>): AsyncGenerator<string> {
  const toLine = (line: ExportHeader | ExportRow | ExportEnd): string => `${JSON.stringify(line)}\n`;
  yield toLine({ footnote: 'export', format: FORMAT, migrations: Object.keys(MIGRATIONS) });
  for (const table of CARRIED_TABLES) {
    for await (const row of db.selectFrom(table).selectAll().stream(FETCHED)) {
      counts[table] = (counts[table] ?? 0) + 1;
      yield toLine({ table, row: { ...row } });
    }
  }
  yield toLine({ end: counts as RowCounts });
}

function explainFileError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return error;
  if (error.code === 'EEXIST') return new UserError(`There is a file ${file} already: choose another name.`);
  return new UserError(`The file ${file} cannot be written (${error.code}): choose another place.`, { cause: error });
}
