/** The line between processes on one PostgreSQL database: NOTIFY for speed, and a look at the versions for what got lost. */

import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import type { Wire } from '../engine.js';
import type { LineListener } from '../journal.js';
import { explainConnectError } from './explain-postgres-error.js';
import type { DatabasePlace } from './parse-database-url.js';

const CHANNEL = 'footnote_edits';

/** How often the versions are looked at: with a moment for reading the edits, this keeps a lost notification under a second. */
const LOOK_MS = 500;

/** A look that takes longer means that the connection died in silence. */
const LOOK_TIMEOUT_MS = 2000;

/** Pauses before connecting again: the first after a connection that worked, then twice as long each time. */
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 5000;

type Heard = (guild: string, version: number) => void;

interface Listening {
  readonly config: pg.ClientConfig;
  readonly place: DatabasePlace;
  readonly heard: Heard;
  readonly line: LineListener;
}

/** `config` says how to connect; the connection is made when somebody listens, and is not one of a pool's. */
export function createPostgresWire(config: pg.ClientConfig, place: DatabasePlace): Wire {
  return {
    tell: async (transaction, guild, version) => {
      await sql`select pg_notify(${CHANNEL}, ${`${guild}:${version}`})`.execute(transaction);
    },
    listen: (heard, line) => {
      const stopping = new AbortController();
      void keepListening({ config, place, heard, line }, stopping.signal);
      return () => stopping.abort();
    },
  };
}

/** Never rejects. Listening before looking leaves no moment unheard. */
async function keepListening({ config, place, heard, line }: Listening, stop: AbortSignal): Promise<void> {
  const known = new Map<string, number>();
  const hear: Heard = (guild, version) => {
    known.set(guild, Math.max(version, known.get(guild) ?? 0));
    heard(guild, version);
  };
  let pauseMs = FIRST_PAUSE_MS;
  let isLost = false;
  while (!stop.aborted) {
    const client = new pg.Client({ ...config, query_timeout: LOOK_TIMEOUT_MS });
    const ended = new AbortController();
    let hasWorked = false;
    client.on('error', () => ended.abort());
    client.on('end', () => ended.abort());
    client.on('notification', ({ payload = '' }) => {
      const [, guild, version] = /^(.+):(\d{1,15})$/u.exec(payload) ?? [];
      // Whoever may use the database can notify, and of anything.
      if (guild !== undefined) hear(guild, Number(version));
    });
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      const signal = AbortSignal.any([ended.signal, stop]);
      // Left by whatever throws: a look that fails, or the wait that is cut short.
      while (true) {
        await look(client, hear, known);
        pauseMs = FIRST_PAUSE_MS;
        hasWorked = true;
        if (isLost) line.found();
        isLost = false;
        await sleep(LOOK_MS, undefined, { signal, ref: false });
      }
    } catch (error) {
      // A connection that worked and broke is made again at once; one that cannot be made means that the database is away.
      if (!stop.aborted && !hasWorked) {
        isLost = true;
        line.lost(explainConnectError(error, place));
      }
    }
    client.end().catch(() => {});
    if (!stop.aborted) await sleep(pauseMs, undefined, { ref: false });
    pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
  }
}

/** Versions only grow, so while their sum is what we know, none has changed. */
async function look(client: pg.Client, hear: Heard, known: ReadonlyMap<string, number>): Promise<void> {
  const sum = [...known.values()].reduce((total, version) => total + version, 0);
  const { rows } = await client.query<{ guild_id: string; version: number }>(
    'select guild_id, version from guild where $1 <> (select coalesce(sum(version), 0) from guild)',
    [sum],
  );
  for (const { guild_id: guild, version } of rows) {
    if (version > (known.get(guild) ?? 0)) hear(guild, version);
  }
}
