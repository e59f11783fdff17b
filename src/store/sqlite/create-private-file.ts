/** Files that only their owner may read. SQLite gives its side files the mode of the database. */

import { closeSync, openSync } from 'node:fs';

/**
 * Makes an empty file with mode 0600; one that exists stays as it is. It is not even opened, for closing it again would
 * drop every lock that this process holds on it (so POSIX has it), and with that the owner lock.
 */
export function createPrivateFile(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return;
    throw error;
  }
}
