/** Where SQLite comes from: built into Node where Node has it, else the package of the same interface. The only file that knows. */

import { UserError } from '../../errors.js';

/** The part of `node:sqlite` that the store uses, declared here because Node 20's types do not know it. */
export interface SqliteConnection {
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

export interface SqliteStatement {
  /** Empty where the statement gives no rows. */
  columns(): readonly unknown[];
  all(...parameters: unknown[]): unknown[];
  run(...parameters: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...parameters: unknown[]): IterableIterator<unknown>;
}

export interface Sqlite {
  open(file: string, options?: { readonly readOnly: boolean }): SqliteConnection;
  /** Copies what a connection sees into a file, page by page, while others read and write. */
  backup(from: SqliteConnection, file: string): Promise<unknown>;
}

interface SqliteModule {
  readonly DatabaseSync: new (file: string, options: { readonly readOnly: boolean }) => SqliteConnection;
  readonly StatementSync: { readonly prototype: object };
  readonly backup: Sqlite['backup'];
}

/** Rejects with a `UserError` on a machine for which neither exists. */
export async function loadSqlite(): Promise<Sqlite> {
  const builtIn = loadBuiltIn();
  // Node 22.13 to 22.15 have the module, but not yet what tells a query from a command.
  const complete = builtIn !== undefined && 'columns' in builtIn.StatementSync.prototype;
  const { DatabaseSync, backup } = complete ? builtIn : await loadPackage();
  return {
    open: (file, options = { readOnly: false }) => new DatabaseSync(file, options),
    backup: (from, file) => backup(from, file),
  };
}

/** Node 22 warns that the module is experimental; that is no news to whoever starts a bot, so exactly that warning is held back. */
function loadBuiltIn(): SqliteModule | undefined {
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]) => {
    if (!String(warning).startsWith('SQLite is an experimental feature')) {
      Reflect.apply(emitWarning, process, [warning, ...rest]);
    }
  };
  try {
    return process.getBuiltinModule('node:sqlite') as SqliteModule | undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}

async function loadPackage(): Promise<SqliteModule> {
  try {
    return (await import('@photostructure/sqlite')) as SqliteModule;
  } catch (error) {
    throw new UserError(
      'SQLite cannot be loaded on this machine: use Node 22.16 or later, which has it built in, or set DATABASE_URL to a PostgreSQL database.',
      { cause: error },
    );
  }
}
