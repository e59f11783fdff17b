/** Joins a `node:sqlite` connection to Kysely. */

import { type Dialect, SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import { toStorable } from '../storable-text.js';
import type { SqliteStatement as RawStatement, SqliteConnection } from './load-sqlite.js';

/** Statements kept prepared; the store has some thirty. Preparing anew each time costs time, and memory until the next collection. */
const MOST_STATEMENTS = 200;

export function createSqliteDialect(connection: SqliteConnection): Dialect {
  const dialect = new SqliteDialect({ database: toKyselyDatabase(connection) });
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => dialect.createDriver(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

/** Kysely runs SQLite's migrations without a transaction, although SQLite can: one that is killed would stay half done. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function toKyselyDatabase(connection: SqliteConnection): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    prepare: (sql) => {
      const statement = statements.get(sql) ?? toKyselyStatement(connection.prepare(sql), sql);
      // Moved to the end, so that the first is always the one unused for longest.
      statements.delete(sql);
      statements.set(sql, statement);
      if (statements.size > MOST_STATEMENTS) statements.delete(statements.keys().next().value ?? '');
      return statement;
    },
    close: () => {
      statements.clear();
      connection.close();
    },
  };
}

function toKyselyStatement(statement: RawStatement, sql: string): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...toStorable(parameters)),
    iterate: (parameters) => statement.iterate(...toStorable(parameters)),
    run: (parameters) => {
      try {
        return statement.run(...toStorable(parameters));
      } catch (error) {
        // SQLite itself rolls back on a full disk. Failing to do it again would hide from the caller why.
        if (sql === 'rollback') return { changes: 0, lastInsertRowid: 0 };
        throw error;
      }
    },
  };
}
