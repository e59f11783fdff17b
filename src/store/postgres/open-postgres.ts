/** The shared engine: one PostgreSQL database for any number of processes. */

import { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely } from 'kysely';
import pg from 'pg';
import type { Database } from '../database.js';
import type { Engine } from '../engine.js';
import { MIGRATIONS, type Migrations, migrate } from '../migrations.js';
import { toUserError } from '../to-user-error.js';
import { createPostgresDialect } from './create-postgres-dialect.js';
import { createPostgresWire } from './create-wire.js';
import { explainPostgresError, isPostgresCollision } from './explain-postgres-error.js';
import { FreshConnections } from './fresh-connections.js';
import { type DatabasePlace, parseDatabaseUrl } from './parse-database-url.js';

const MOST_CONNECTIONS = 10;

/** How long a connection may take to come about, or to come free. */
const CONNECT_MS = 5000;

/** How long a query may take. Not a limit that a query should meet: it is how a connection that died silently is noticed. */
const QUERY_MS = 10_000;

/** How long `close` waits for a server that does not answer. */
const CLOSE_MS = 5000;

const INT8 = 20;

/** `bigint` as a number, as in SQLite. All of ours (times, counts, revisions) are far below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (type, format) => (type === INT8 ? Number : pg.types.getTypeParser(type, format)),
};

/** What a test may want otherwise. */
export interface PostgresTuning {
  readonly migrations?: Migrations;
  readonly queryMs?: number;
}

/** Connects and brings the tables up to date. Rejects with a `UserError` where the database cannot be used. */
export async function openPostgres(databaseUrl: string, tuning: PostgresTuning = {}): Promise<Engine> {
  const { migrations = MIGRATIONS, queryMs = QUERY_MS } = tuning;
  const place = parseDatabaseUrl(databaseUrl);
  const explain = (error: unknown): unknown => explainPostgresError(error, place);
  try {
    await migrateDatabase({ databaseUrl, place, migrations });
  } catch (error) {
    throw toUserError(explain(error));
  }
  const { db, config, pool, close } = connect(databaseUrl, place, { max: MOST_CONNECTIONS, query_timeout: queryMs });
  return {
    name: 'postgres',
    db,
    explain,
    isCollision: isPostgresCollision,
    warn: async () => null,
    wire: createPostgresWire({ config, place, silent: () => pool.distrust() }),
    close,
  };
}

interface Upgrade {
  readonly databaseUrl: string;
  readonly place: DatabasePlace;
  readonly migrations: Migrations;
}

/** On a connection without a limit of time: while one process changes large tables, the others wait for it. */
async function migrateDatabase({ databaseUrl, place, migrations }: Upgrade): Promise<void> {
  const { db, close } = connect(databaseUrl, place, { max: 1 });
  try {
    await migrate({ db, migrations, place: `The PostgreSQL database ${place.database}` });
  } finally {
    await close();
  }
}

interface Connected {
  readonly db: Kysely<Database>;
  /** For connections beside the pool; closing ends them too. */
  readonly config: pg.ClientConfig;
  readonly pool: FreshConnections;
  close(): Promise<void>;
}

function connect(databaseUrl: string, place: DatabasePlace, limits: pg.PoolConfig): Connected {
  const sockets = new Set<Socket>();
  const config: pg.ClientConfig = {
    connectionString: databaseUrl,
    application_name: 'footnote',
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    stream: () => openSocket(sockets),
    types,
  };
  const pool = new FreshConnections(new pg.Pool({ ...config, ...limits }));
  const db = new Kysely<Database>({ dialect: createPostgresDialect(pool, place) });
  return {
    db,
    config,
    pool,
    close: async () => {
      await Promise.race([db.destroy(), sleep(CLOSE_MS, undefined, { ref: false })]);
      for (const socket of sockets) socket.destroy();
    },
  };
}

/**
 * A socket that is sure to be closed in the end: `pg` forgets those whose login it gives up, and waits for servers that are
 * gone; either would keep the process from ending.
 */
function openSocket(sockets: Set<Socket>): Socket {
  const socket = new Socket();
  sockets.add(socket);
  return socket.on('close', () => sockets.delete(socket));
}
