/** A short text that stands for everything in a knowledge folder: it changes with any file's name, place or content. */

import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LARGEST_JSON_BYTES } from './json-file.js';
import { KNOWLEDGE_PLACES } from './load-knowledge.js';

/** Reads the files that loading the folder would read, and no other. One that cannot be read counts as its name alone. Never throws. */
export async function fingerprintKnowledge(folder: string): Promise<string> {
  const hash = createHash('sha256').update(folder);
  for (const place of Object.values(KNOWLEDGE_PLACES)) {
    for (const file of await filesAt(join(folder, place))) {
      const content = await contentOf(file);
      hash.update(`\n${file}\n${content.length}\n`).update(content);
    }
  }
  return hash.digest('hex');
}

/** What stands in a folder, or the file itself. */
async function filesAt(path: string): Promise<string[]> {
  try {
    return (await readdir(path)).sort().map((name) => join(path, name));
  } catch {
    return [path];
  }
}

/** Empty for what loading refuses: a pipe would never end, and a file that is too large need not be read to know that it is. */
async function contentOf(file: string): Promise<Buffer> {
  try {
    const entry = await stat(file);
    return entry.isFile() && entry.size <= LARGEST_JSON_BYTES ? await readFile(file) : Buffer.alloc(0);
  } catch {
    return Buffer.alloc(0);
  }
}
