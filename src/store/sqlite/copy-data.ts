/** Copies the data of the embedded engine while a bot is using it, and makes sure that the copy is whole. */

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../errors.js';
import { toUserError } from '../to-user-error.js';
import { createPrivateFile } from './create-private-file.js';
import { explainFolderError } from './explain-folder-error.js';
import { explainSqliteError } from './explain-sqlite-error.js';
import { loadSqlite, type Sqlite } from './load-sqlite.js';
import { DATA_FILE } from './open-sqlite.js';

/** Makes `copy` and its folder: one file that stands alone, all of one moment. @throws UserError where there is nothing to copy, or it is damaged. */
export async function copyData(dataDir: string, copy: string): Promise<void> {
  const file = join(dataDir, DATA_FILE);
  if (!existsSync(file)) {
    throw new UserError(
      `There is no ${DATA_FILE} in ${dataDir} yet: start the bot once, or set DATA_DIR to its data folder.`,
    );
  }
  const sqlite = await loadSqlite();
  const folder = dirname(copy);
  const partial = `${copy}.partial`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    rmSync(partial, { force: true });
    createPrivateFile(partial);
    // Not a second owner: it only reads, which the owner's writing does not mind.
    const connection = sqlite.open(file, { readOnly: true });
    try {
      await sqlite.backup(connection, partial);
    } finally {
      connection.close();
    }
    checkCopy(sqlite, partial);
    renameSync(partial, copy);
  } catch (error) {
    // What cannot be removed either says no more than why the copy failed.
    try {
      rmSync(partial, { force: true });
    } catch {}
    throw explainFolderError(toUserError(explainSqliteError(error, dataDir)), folder);
  }
}

function checkCopy({ open }: Sqlite, copy: string): void {
  const connection = open(copy);
  try {
    // The copy has no log of its own beside it, and needs none.
    connection.exec('PRAGMA journal_mode=DELETE');
    const found = connection.prepare('PRAGMA integrity_check').all() as { readonly integrity_check: string }[];
    const complaints = found.map((row) => row.integrity_check).filter((text) => text !== 'ok');
    if (complaints.length === 0) return;
    throw new UserError(
      `The data is damaged (${complaints[0]}), so the copy was not kept: stop Footnote and restore the last backup.`,
    );
  } finally {
    connection.close();
  }
}
