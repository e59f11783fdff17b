/** Opens the store that the settings name. The list of engines is here; what each needs is in its folder. */

import { createStore } from './create-store.js';
import type { Engine } from './engine.js';
import type { Store } from './store.js';

export interface StoreOptions {
  /** `postgres://name:password@host:5432/database`; left out or empty: SQLite in `dataDir`. */
  readonly databaseUrl?: string | undefined;
  /** Folder of the SQLite file; made if it is not there. Not touched where `databaseUrl` is given. */
  readonly dataDir: string;
}

/** Opens the store with all migrations run. Rejects with a `UserError` that says what to do where that cannot be. */
export async function openStore(options: StoreOptions): Promise<Store> {
  return createStore(await openEngine(options));
}

/** The same without the queries, for what works on the tables themselves. Loads the engine that is asked for, and no other. */
export async function openEngine({ databaseUrl, dataDir }: StoreOptions): Promise<Engine> {
  if (databaseUrl) return (await import('./postgres/open-postgres.js')).openPostgres(databaseUrl);
  return (await import('./sqlite/open-sqlite.js')).openSqlite(dataDir);
}
