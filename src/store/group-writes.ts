/** Several writes in one transaction: with a flush to disk per transaction, this is what makes many writes a second possible. */

import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

/** Runs of a transaction that collides with others. */
const MOST_RUNS = 5;
/** Longest pause before it is run again, in milliseconds, times the runs so far. */
const PAUSE_MS = 20;

/** Bounds how long one transaction keeps the event loop busy (about 10 ms on SQLite). */
const LARGEST_GROUP = 100;

interface GroupOptions<Transaction> {
  /** Runs the work in a transaction of its own; rejects when that is rolled back. */
  readonly transact: (work: (transaction: Transaction) => Promise<void>) => Promise<void>;
  /** Whether it was rolled back only because of other transactions at the same moment. */
  readonly isCollision: (error: unknown) => boolean;
  /** Whether the database is away, so that trying the writes one by one would be in vain. */
  readonly isOutage: (error: unknown) => boolean;
}

interface Entry<Transaction> {
  perform(transaction: Transaction): Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

/** Resolves with what `work` returned, once it is committed. `work` may be run several times, so it must do nothing but queries. */
export type GroupedWrite<Transaction> = <Result>(
  work: (transaction: Transaction) => Promise<Result>,
) => Promise<Result>;

/**
 * Puts all writes of one turn of the event loop, and all that come while a transaction is under way, into one transaction, in
 * order. If one of them fails, each is run in a transaction of its own, so that it fails alone. A transaction that collides with
 * another process's is run again a few times.
 */
export function groupWrites<Transaction>(options: GroupOptions<Transaction>): GroupedWrite<Transaction> {
  const waiting: Entry<Transaction>[] = [];
  let running = false;

  async function run(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      await nextTurn();
      await commit(waiting.splice(0, LARGEST_GROUP));
    }
    running = false;
  }

  async function commit(group: readonly Entry<Transaction>[]): Promise<void> {
    try {
      await transact(group);
    } catch (error) {
      if (group.length > 1 && !options.isOutage(error)) {
        for (const entry of group) await commit([entry]);
      } else {
        for (const entry of group) entry.reject(error);
      }
      return;
    }
    for (const entry of group) entry.resolve();
  }

  async function transact(group: readonly Entry<Transaction>[]): Promise<void> {
    for (let run = 1; ; run++) {
      try {
        return await options.transact(async (transaction) => {
          for (const entry of group) await entry.perform(transaction);
        });
      } catch (error) {
        if (run === MOST_RUNS || !options.isCollision(error)) throw error;
        // At random, so that the two do not meet again.
        await sleep(Math.random() * PAUSE_MS * run);
      }
    }
  }

  return (work) =>
    new Promise((resolve, reject) => {
      waiting.push(createEntry(work, resolve, reject));
      if (!running) void run();
    });
}

/** Keeps a work's result until its transaction is committed. */
function createEntry<Transaction, Result>(
  work: (transaction: Transaction) => Promise<Result>,
  resolve: (result: Result) => void,
  reject: (error: unknown) => void,
): Entry<Transaction> {
  let result: { readonly value: Result } | undefined;
  return {
    perform: async (transaction) => {
      result = { value: await work(transaction) };
    },
    resolve: () => {
      if (result !== undefined) resolve(result.value);
    },
    reject,
  };
}
