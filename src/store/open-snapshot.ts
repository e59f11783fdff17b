/** The data as it is now, to be read while a bot goes on using it. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from './engine.js';
import type { StoreOptions } from './open-store.js';
import { openPostgres } from './postgres/open-postgres.js';
import { copyData } from './sqlite/copy-data.js';
import { DATA_FILE, openSqlite } from './sqlite/open-sqlite.js';

/** SQLite: a copy, brought up to date, that goes when it is closed. PostgreSQL: the database itself, which processes share. */
export async function openSnapshot({ databaseUrl, dataDir }: StoreOptions): Promise<Engine> {
  if (databaseUrl) return openPostgres(databaseUrl);
  const folder = mkdtempSync(join(tmpdir(), 'footnote-snapshot-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    await copyData(dataDir, join(folder, DATA_FILE));
    const engine = await openSqlite(folder);
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
