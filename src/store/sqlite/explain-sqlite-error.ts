/** What SQLite's and the file system's errors mean to an operator. */

import { StoreUnavailable, type UnavailableReason } from '../store-unavailable.js';

/** SQLite's primary result code, or undefined where the error is not SQLite's. */
export function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  return error.errcode & 0xff;
}

/** Reason and sentence by primary result code. `%` stands for the data folder. */
const MEANINGS: Readonly<Record<number, readonly [UnavailableReason, string]>> = {
  5: ['away', 'The data in % is in use by another program: close that program.'],
  8: [
    'away',
    'The data in % cannot be written: make the folder and its files writable for the user who runs Footnote.',
  ],
  10: ['away', 'The disk of the data folder % fails to read or write: check the disk.'],
  11: ['damaged', 'The data in % is damaged: stop Footnote and restore a backup of footnote.sqlite.'],
  13: ['full', 'The disk of the data folder % is full: free some space.'],
  14: [
    'away',
    'The data in % cannot be opened: check that the folder exists and that the user who runs Footnote may use it.',
  ],
  26: ['damaged', 'footnote.sqlite in % is not an SQLite database: move it away, or restore a backup.'],
};

/** A `StoreUnavailable` where the folder or the file cannot be used; any other error as it is. */
export function explainSqliteError(error: unknown, dataDir: string): unknown {
  const code = sqliteCode(error);
  const meaning = code === undefined ? undefined : MEANINGS[code];
  if (meaning === undefined) return error;
  const [reason, sentence] = meaning;
  return new StoreUnavailable(
    reason,
    sentence.replace('%', () => dataDir),
    { cause: error },
  );
}
