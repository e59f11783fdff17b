/**
 * Gives all tests one folder for their temporary files and takes it away in the end. It stands in memory where there is room: the stores
 * of the tests wait for a disk thousands of times, which shows nothing, since a process that is killed loses nothing that it wrote.
 */

import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Linux has it; a container often gives it so little room that the stores would warn of a full disk. */
const MEMORY = '/dev/shm';
const ROOM_BYTES = 256 * 1024 ** 2;

/** Called by vitest before its workers start, which inherit where the folder is; what it returns is called when they have ended. */
export function setup(): () => void {
  const folder = mkdtempSync(join(hasRoom(MEMORY) ? MEMORY : tmpdir(), 'footnote-tests-'));
  // Tests that give up the rights of root reach their own folder within it.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ROOM_BYTES;
  } catch {
    return false;
  }
}
