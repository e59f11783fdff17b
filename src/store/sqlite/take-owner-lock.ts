/** One process per data folder: two bots on one file would both answer in Discord. */

import { join } from 'node:path';
import { UserError } from '../../errors.js';
import { createPrivateFile } from './create-private-file.js';
import { sqliteCode } from './explain-sqlite-error.js';
import type { Sqlite } from './load-sqlite.js';

/** A process that is being replaced may take this long to let go. */
const WAIT_MS = 1000;

const SQLITE_BUSY = 5;

/**
 * Takes the folder's lock and returns how to give it back. The operating system holds it, so it is gone at once when the
 * process is killed. It is a file of its own, used by `exec` alone, because the package for Node 20 keeps a connection with
 * prepared statements alive after `close`, and with it the lock.
 */
export function takeOwnerLock({ open }: Pick<Sqlite, 'open'>, dataDir: string): () => void {
  const file = join(dataDir, 'owner.lock');
  createPrivateFile(file);
  const lock = open(file);
  try {
    lock.exec(`PRAGMA busy_timeout=${WAIT_MS}`);
    lock.exec('PRAGMA locking_mode=EXCLUSIVE');
    lock.exec('PRAGMA journal_mode=DELETE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (sqliteCode(error) !== SQLITE_BUSY) throw error;
    throw new UserError(
      `Another Footnote is running on the data in ${dataDir}: stop it first, or set DATA_DIR to another folder. (Several processes can share a PostgreSQL database: DATABASE_URL.)`,
    );
  }
  return () => lock.close();
}
