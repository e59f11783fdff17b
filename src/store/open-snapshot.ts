/** The data as it is now, to be read while a bot goes on using it. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from './engine.js';
import { openEngine, type StoreOptions } from './open-store.js';
import { copyData } from './sqlite/copy-data.js';
import { DATA_FILE } from './sqlite/open-sqlite.js';

/** SQLite: a copy, brought up to date, that goes when it is closed. PostgreSQL: the database itself, which processes share. */
export async function openSnapshot(options: StoreOptions): Promise<Engine> {
  if (options.databaseUrl) return openEngine(options);
  const folder = mkdtempSync(join(tmpdir(), 'footnote-snapshot-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    await copyData(options.dataDir, join(folder, DATA_FILE));
    const engine = await openEngine({ dataDir: folder });
    return {
      ...engine,
      close: async () => {
        await engine.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
