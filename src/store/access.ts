/** How queries reach the database: the one place that groups writes, turns outages into `StoreUnavailable` and ends after `close`. */

import type { Kysely } from 'kysely';
import type { Database } from './database.js';
import type { Engine } from './engine.js';
import { groupWrites } from './group-writes.js';
import { StoreUnavailable } from './store-unavailable.js';

/** What each part of the store is made from. */
export interface Access {
  /** Runs a query that changes nothing. */
  read<Result>(query: (db: Kysely<Database>) => Promise<Result>): Promise<Result>;
  /**
   * Runs `work` in a transaction that it may share with other writes of the same moment, and resolves once that is on disk.
   * `work` must do nothing but queries on what it is given: it may be run several times, and must not wait for anything else.
   */
  write<Result>(work: (transaction: Kysely<Database>) => Promise<Result>): Promise<Result>;
  /** Waits for what is under way and closes the engine. Calling it again does nothing. */
  close(): Promise<void>;
}

/** The engine belongs to the access from here on. */
export function createAccess(engine: Engine): Access {
  const write = groupWrites<Kysely<Database>>({
    transact: (work) => engine.db.transaction().execute(work),
    isCollision: engine.isCollision,
    isOutage: (error) => engine.explain(error) instanceof StoreUnavailable,
  });
  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  async function attempt<Result>(start: () => Promise<Result>): Promise<Result> {
    if (closing !== undefined) throw new StoreUnavailable('closed', 'The store is closed.');
    const action = start();
    underWay.add(action);
    try {
      return await action;
    } catch (error) {
      throw engine.explain(error);
    } finally {
      underWay.delete(action);
    }
  }

  return {
    read: (query) => attempt(() => query(engine.db)),
    write: (work) => attempt(() => write(work)),
    close: () => {
      closing ??= Promise.allSettled(underWay).then(() => engine.close());
      return closing;
    },
  };
}
