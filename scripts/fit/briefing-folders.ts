import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Written relative to the folder where npm runs scripts, which is the repository's. */
const FOLDER = 'scripts/fit/briefings';

/** The knowledge folders to fit on, each a base of its own with its `questions.jsonl`. */
export async function briefingFolders(): Promise<string[]> {
  const entries = await readdir(FOLDER, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(FOLDER, name));
}
