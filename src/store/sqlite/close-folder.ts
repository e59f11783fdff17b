/** Keeps the data folder from everybody but its owner, also where it was made by hand. */

import { chmodSync, readdirSync, statSync } from 'node:fs';

const OTHERS = 0o077;
/** What Footnote puts into its folder: the database and what SQLite lays beside it, the lock, backups and snapshots. */
const OURS = /^(?:footnote\.sqlite|owner\.lock|(?:backups|snapshots)$)/u;

/** Takes the others' rights from a folder that holds nothing but Footnote's data. One that others use too is left as it is. */
export function closeFolder(folder: string): void {
  const { mode, uid } = statSync(folder);
  if ((mode & OTHERS) === 0 || uid !== process.getuid?.()) return;
  if (readdirSync(folder).every((name) => OURS.test(name))) chmodSync(folder, mode & 0o700);
}

/** Whether others may look into it. Windows keeps rights elsewhere. */
export function isOpenToOthers(folder: string): boolean {
  return process.getuid !== undefined && (statSync(folder).mode & OTHERS) !== 0;
}
