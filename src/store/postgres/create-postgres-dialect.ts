/** Joins a pool of `pg` to Kysely, so that a connection that broke is never used again. */

import { PostgresDialect, type PostgresPool, type PostgresPoolClient, type PostgresQueryResult } from 'kysely';
import type pg from 'pg';
import Cursor from 'pg-cursor';
import { toStorable } from '../storable-text.js';
import { StoreUnavailable } from '../store-unavailable.js';
import { explainConnectError, explainPostgresError } from './explain-postgres-error.js';
import type { FreshConnections } from './fresh-connections.js';
import type { DatabasePlace } from './parse-database-url.js';

/** The pool belongs to the dialect from here on: destroying Kysely ends it. */
export function createPostgresDialect(pool: FreshConnections, place: DatabasePlace): PostgresDialect {
  const guarded: PostgresPool = {
    connect: async () => {
      try {
        return guardClient(await pool.connect(), place);
      } catch (error) {
        throw explainConnectError(error, place);
      }
    },
    end: () => pool.end(),
  };
  return new PostgresDialect({ pool: guarded, cursor: Cursor });
}

function guardClient(client: pg.PoolClient, place: DatabasePlace): PostgresPoolClient {
  let broken: StoreUnavailable | undefined;

  /** A cursor is returned as it is; whoever reads from it does so in a transaction, whose next query fails if the connection breaks. */
  function query(sql: string | Cursor, parameters: readonly unknown[]): Cursor | Promise<PostgresQueryResult<unknown>> {
    return typeof sql === 'string' ? run(sql, parameters) : client.query(sql);
  }

  async function run(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<unknown>> {
    // The server rolls back by itself when a connection ends. Failing to do it again would hide from the caller why.
    if (broken !== undefined && sql === 'rollback') return { command: 'SELECT', rowCount: 0, rows: [] };
    if (broken !== undefined) throw broken;
    try {
      const result = await client.query(sql, toStorable(parameters));
      return result as PostgresQueryResult<unknown>;
    } catch (error) {
      const explained = explainPostgresError(error, place);
      if (explained instanceof StoreUnavailable) broken = explained;
      // The server may have committed, and only its answer been lost.
      if (explained instanceof StoreUnavailable && sql === 'commit') {
        throw new StoreUnavailable(explained.reason, explained.message, { cause: error, isInDoubt: true });
      }
      throw explained;
    }
  }

  return {
    query: query as PostgresPoolClient['query'],
    release: () => client.release(broken),
  };
}
