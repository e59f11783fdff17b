/** A fresh PostgreSQL database for one test file, on the server that TEST_DATABASE_URL names. */

import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** Its address, as `DATABASE_URL` would have it. */
  readonly url: string;
  /** Runs a statement in it as the server's administrator, on a connection of its own. */
  query(sql: string): Promise<pg.QueryResult>;
  drop(): Promise<void>;
}

/** `server`: the address of any database in which its user may create others. */
export async function createTestDatabase(server: string): Promise<TestDatabase> {
  const name = `footnote_test_${randomUUID().replaceAll('-', '')}`;
  await run(server, `create database ${name} template template0 encoding 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    query: (sql) => run(url.href, sql),
    drop: async () => {
      await run(server, `drop database ${name} with (force)`);
    },
  };
}

async function run(address: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
