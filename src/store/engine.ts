/** What an engine (SQLite, PostgreSQL) gives to the queries, which know of no engine. */

import type { Kysely } from 'kysely';
import type { Database } from './database.js';
import type { LineListener } from './journal.js';

/** An open database with all migrations run. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  readonly db: Kysely<Database>;
  /** What a failed query means: a `StoreUnavailable` where the database is away, else the error as it is. */
  explain(error: unknown): unknown;
  /** Whether a transaction failed only because of others at the same moment, so that it is to be run again. */
  isCollision(error: unknown): boolean;
  /** A sentence on what the operator should look at although queries work; null where there is nothing. */
  warn(): Promise<string | null>;
  /** How processes that share the data hear of each other's edits; absent where one process owns it. */
  readonly wire?: Wire;
  /** Lets the database go. Called once, with no query under way. */
  close(): Promise<void>;
}

/** A line between the processes on one database. */
export interface Wire {
  /** Tells all processes of a guild's new version, if and when the transaction commits. */
  tell(transaction: Kysely<Database>, guild: string, version: number): Promise<void>;
  /** Calls `heard` for every version told by any process, makes up for what got lost, and tells `line` how it stands. Returns how to stop. */
  listen(heard: (guild: string, version: number) => void, line: LineListener): () => void;
}
