/** A short text that stands for everything in a knowledge folder: it changes with any file's name, place or content. */

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads every file of the folder and the folders in it. A file that cannot be read counts as its name alone. Never throws. */
export async function fingerprintKnowledge(folder: string): Promise<string> {
  const hash = createHash('sha256').update(folder);
  for (const file of await filesIn(folder)) {
    const content = await readFile(file).catch(() => Buffer.alloc(0));
    hash.update(`\n${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
}
