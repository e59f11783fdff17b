/** Keeps the snapshot of a large base in a file. What cannot be read or written is said, and costs only time. */

import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { decodeSnapshot, encodeSnapshot, type OpenedSnapshot, type Snapshot } from '../retrieval/snapshot.js';

/** A snapshot that was read, or why there is none; no reason where none was ever written. */
export type ReadSnapshot =
  | { readonly snapshot: OpenedSnapshot }
  | { readonly snapshot: undefined; readonly reason?: string };

/** The file of a knowledge folder's snapshot in a data folder: one for each knowledge folder that is ever served. */
export function snapshotFile(dataFolder: string, knowledgeFolder: string): string {
  const name = createHash('sha256').update(resolve(knowledgeFolder)).digest('hex').slice(0, 16);
  return join(dataFolder, 'snapshots', `${name}.snapshot`);
}

/** Never throws. `reason` is a whole sentence for the log. */
export async function readSnapshot(file: string, fingerprint: string): Promise<ReadSnapshot> {
  try {
    const opened = decodeSnapshot(await readFile(file), fingerprint);
    if (!('refused' in opened)) return { snapshot: opened };
    return { snapshot: undefined, reason: `The snapshot ${file} ${opened.refused}; it is written anew.` };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { snapshot: undefined };
    return {
      snapshot: undefined,
      reason: `The snapshot ${file} cannot be read (${codeOf(error)}); going on without it.`,
    };
  }
}

/** Replaces the file at once or not at all. Never throws: gives a whole sentence for the log where it fails. */
export async function writeSnapshot(file: string, snapshot: Snapshot): Promise<string | undefined> {
  const fresh = `${file}.${process.pid}.new`;
  try {
    await mkdir(join(file, '..'), { recursive: true, mode: 0o700 });
    await writeFile(fresh, encodeSnapshot(snapshot), { mode: 0o600 });
    await rename(fresh, file);
    return undefined;
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => {});
    return `The snapshot ${file} cannot be written (${codeOf(error)}); the next start takes as long as this one.`;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
