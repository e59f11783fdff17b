/** Backups of the embedded engine: made while the bot runs, checked, and the oldest removed. */

import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyData } from './copy-data.js';

/** With one a day, two weeks. */
const BACKUPS_KEPT = 14;

const BACKUP_NAME = /^footnote-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.sqlite$/u;

/** What a backup leaves that was killed; one that is being made is younger. */
const PARTIAL = /\.sqlite\.partial(?:-journal|-wal|-shm)?$/u;
const LONGEST_BACKUP_MS = 3_600_000;

function isLeftOver(file: string, now: Date): boolean {
  return (
    PARTIAL.test(file) &&
    now.getTime() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > LONGEST_BACKUP_MS
  );
}

export interface Backup {
  readonly file: string;
  readonly bytes: number;
  /** Files of older backups that were removed to make room. */
  readonly removed: readonly string[];
}

/**
 * Puts a checked copy into `backups` in the data folder. To restore one, stop the bot and copy it over `footnote.sqlite`.
 * @throws UserError where there is nothing to back up, or it is damaged.
 */
export async function backUp(dataDir: string, now: Date): Promise<Backup> {
  const folder = join(dataDir, 'backups');
  const file = join(folder, `footnote-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.sqlite`);
  await copyData(dataDir, file);
  for (const name of readdirSync(folder))
    if (isLeftOver(join(folder, name), now)) rmSync(join(folder, name), { force: true });
  const older = readdirSync(folder)
    .filter((name) => BACKUP_NAME.test(name))
    .map((name) => join(folder, name))
    // A clock that went backwards must not cost the newest.
    .filter((backup) => backup !== file)
    .sort();
  const removed = older.slice(0, Math.max(0, older.length - BACKUPS_KEPT + 1));
  for (const backup of removed) rmSync(backup);
  return { file, bytes: statSync(file).size, removed };
}
