/** The embedded engine: one file in the data folder, owned by one process. Needs no set-up. */

import { mkdirSync, rmSync, type Stats, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Kysely, sql } from 'kysely';
import type { Database } from '../database.js';
import type { Engine } from '../engine.js';
import { MIGRATIONS, type Migrations, migrate } from '../migrations.js';
import { StoreUnavailable } from '../store-unavailable.js';
import { toUserError } from '../to-user-error.js';
import { closeFolder, isOpenToOthers } from './close-folder.js';
import { createPrivateFile } from './create-private-file.js';
import { createSqliteDialect } from './create-sqlite-dialect.js';
import { explainFolderError } from './explain-folder-error.js';
import { explainSqliteError } from './explain-sqlite-error.js';
import { loadSqlite, type SqliteConnection } from './load-sqlite.js';
import { takeOwnerLock } from './take-owner-lock.js';

/** SQLite's log alone grows to 4 MB before it is folded in; below this, an operator should act. */
const LOW_SPACE_BYTES = 50 * 1024 * 1024;

/** The one file, in the data folder. */
export const DATA_FILE = 'footnote.sqlite';

/** What a test may want otherwise. */
export interface SqliteTuning {
  readonly migrations?: Migrations;
}

/**
 * Opens (or makes) `footnote.sqlite` in `dataDir`. Rejects with a `UserError` where the folder cannot be used or another
 * process uses it.
 */
export async function openSqlite(dataDir: string, tuning: SqliteTuning = {}): Promise<Engine> {
  const { migrations = MIGRATIONS } = tuning;
  const folder = resolve(dataDir);
  const sqlite = await loadSqlite();
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    closeFolder(folder);
    const releaseLock = takeOwnerLock(sqlite, folder);
    try {
      return await openDatabase({
        connect: () => sqlite.open(join(folder, DATA_FILE)),
        folder,
        releaseLock,
        migrations,
      });
    } catch (error) {
      releaseLock();
      throw error;
    }
  } catch (error) {
    throw explainFolderError(toUserError(explainSqliteError(error, folder)), folder);
  }
}

interface Opening {
  readonly connect: () => SqliteConnection;
  readonly folder: string;
  readonly releaseLock: () => void;
  readonly migrations: Migrations;
}

async function openDatabase({ connect, folder, releaseLock, migrations }: Opening): Promise<Engine> {
  const file = join(folder, DATA_FILE);
  createPrivateFile(file);
  const connection = connect();
  try {
    configure(connection);
    const db = new Kysely<Database>({ dialect: createSqliteDialect(connection) });
    await migrate({
      db,
      migrations,
      place: `The data in ${folder}`,
      beforeUpgrade: (next) => copyBefore(db, folder, next),
    });
    const opened = statSync(file);
    return {
      name: 'sqlite',
      db,
      explain: (error) => explainSqliteError(error, folder),
      // One connection, one transaction at a time.
      isCollision: () => false,
      warn: () => findWarning(folder, file, opened),
      close: async () => {
        foldLogIn(connection);
        await db.destroy();
        releaseLock();
      },
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** `FULL` flushes every commit to the disk: what the store has acknowledged survives a power cut. */
function configure(connection: SqliteConnection): void {
  connection.exec('PRAGMA busy_timeout=5000');
  connection.exec('PRAGMA journal_mode=WAL');
  connection.exec('PRAGMA synchronous=FULL');
  connection.exec('PRAGMA foreign_keys=ON');
  // Without it "insert or replace" would change the journal without asking its triggers.
  connection.exec('PRAGMA recursive_triggers=ON');
}

/** A copy of the data as it was, beside it, before a newer program changes its tables. */
async function copyBefore(db: Kysely<Database>, folder: string, migration: string): Promise<void> {
  const backups = join(folder, 'backups');
  const copy = join(backups, `before-${migration}.sqlite`);
  mkdirSync(backups, { recursive: true, mode: 0o700 });
  rmSync(copy, { force: true });
  createPrivateFile(copy);
  await sql`vacuum into ${copy}`.execute(db);
}

/** Leaves the whole data in the one file. Only a convenience for whoever copies it: opening would fold the log in too. */
function foldLogIn(connection: SqliteConnection): void {
  try {
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // A full disk, for one. Nothing is lost: the log stays where it is.
  }
}

async function findWarning(folder: string, file: string, opened: Stats): Promise<string | null> {
  const now = statSync(file, { throwIfNoEntry: false });
  if (now === undefined || now.ino !== opened.ino || now.dev !== opened.dev) {
    throw new StoreUnavailable('away', `${file} was removed or replaced while Footnote is running: restart Footnote.`);
  }
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free < LOW_SPACE_BYTES)
    return `Only ${Math.floor(free / 1024 / 1024)} MB are left on the disk of the data folder ${folder}: free some space.`;
  if (!isOpenToOthers(folder)) return null;
  return `Other users of this machine may look into the data folder ${folder}: take that right from them (chmod 700), or set DATA_DIR to a folder of its own.`;
}
