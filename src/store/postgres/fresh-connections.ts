/** A pool that hands out no connection from before the network fell silent: such a connection may be dead without anybody having heard. */

import type pg from 'pg';

/** Connections in use stay with who uses them; what they make of the silence is their matter. */
export class FreshConnections {
  readonly #pool: pg.Pool;
  readonly #madeAfter = new WeakMap<pg.PoolClient, number>();
  #silences = 0;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
    // `pg` emits an error that nobody listens to as an uncaught exception, also where the query's promise carries it already.
    pool.on('error', () => {});
    pool.on('connect', (client) => {
      client.on('error', () => {});
      this.#madeAfter.set(client, this.#silences);
    });
  }

  /** Connections that were made until now are not handed out again. */
  distrust(): void {
    this.#silences += 1;
  }

  /** Rejects as the pool does. */
  async connect(): Promise<pg.PoolClient> {
    while (true) {
      const client = await this.#pool.connect();
      if (this.#madeAfter.get(client) === this.#silences) return client;
      client.release(true);
    }
  }

  end(): Promise<void> {
    return this.#pool.end();
  }
}
