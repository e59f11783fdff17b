/** What an engine (SQLite, PostgreSQL) gives to the queries, which know of no engine. */

import type { Kysely } from 'kysely';
import type { Database } from './database.js';

/** An open database with all migrations run. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  readonly db: Kysely<Database>;
  /** What a failed query means: a `StoreUnavailable` where the database is away, else the error as it is. */
  explain(error: unknown): unknown;
  /** A sentence on what the operator should look at although queries work; null where there is nothing. */
  warn(): Promise<string | null>;
  /** Lets the database go. Called once, with no query under way. */
  close(): Promise<void>;
}
