/** The line between processes on one PostgreSQL database: NOTIFY for speed, and a look at the versions for what got lost. */

import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import type { Wire } from '../engine.js';
import type { LineListener } from '../journal.js';
import { explainConnectError } from './explain-postgres-error.js';
import type { DatabasePlace } from './parse-database-url.js';

const CHANNEL = 'footnote_edits';

/**
 * How often the versions are looked at. Another process's edit is to be answered from within a second, whatever gets lost: this and the two
 * times below come one after the other where the connection dies in silence right after a look, and leave 300 ms for connecting and reading.
 */
export const LOOK_MS = 250;

/** A look that takes longer, on a connection that has worked, means that it died in silence. */
export const LOOK_TIMEOUT_MS = 400;

/** Pauses before connecting again: the first after a connection that worked, then twice as long each time. */
export const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 5000;

/** A new connection has longer, so that a server that is slow is not taken for one that is away. */
const FIRST_LOOK_TIMEOUT_MS = 2000;

type Heard = (guild: string, version: number) => void;

/** How to connect, which is done when somebody listens; the connection is not one of a pool's. */
export interface WireGround {
  readonly config: pg.ClientConfig;
  readonly place: DatabasePlace;
  /** The connection died in silence, so that others may have, too. */
  silent(): void;
}

interface Listening extends WireGround {
  readonly heard: Heard;
  readonly line: LineListener;
}

export function createPostgresWire(ground: WireGround): Wire {
  return {
    tell: async (transaction, guild, version) => {
      await sql`select pg_notify(${CHANNEL}, ${`${guild}:${version}`})`.execute(transaction);
    },
    listen: (heard, line) => {
      const stopping = new AbortController();
      void keepListening({ ...ground, heard, line }, stopping.signal);
      return () => stopping.abort();
    },
  };
}

/** Never rejects. Listening before looking leaves no moment unheard. */
async function keepListening({ config, place, silent, heard, line }: Listening, stop: AbortSignal): Promise<void> {
  let known: Versions = new Map();
  let pauseMs = FIRST_PAUSE_MS;
  let isLost = false;
  while (!stop.aborted) {
    const client = new pg.Client({ ...config, query_timeout: FIRST_LOOK_TIMEOUT_MS });
    const ended = new AbortController();
    let hasWorked = false;
    client.on('error', () => ended.abort());
    client.on('end', () => ended.abort());
    client.on('notification', ({ payload = '' }) => {
      const [, guild, version] = /^(.+):(\d{1,15})$/u.exec(payload) ?? [];
      // Whoever may use the database can notify, and of anything: only what a look has found counts as known.
      if (guild !== undefined) heard(guild, Number(version));
    });
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      const signal = AbortSignal.any([ended.signal, stop]);
      // Left by whatever throws: a look that fails, or the wait that is cut short.
      while (true) {
        known = await look(client, { heard, known, timeoutMs: hasWorked ? LOOK_TIMEOUT_MS : FIRST_LOOK_TIMEOUT_MS });
        pauseMs = FIRST_PAUSE_MS;
        hasWorked = true;
        if (isLost) line.found();
        isLost = false;
        await sleep(LOOK_MS, undefined, { signal, ref: false });
      }
    } catch (error) {
      if (!stop.aborted && hasWorked && !ended.signal.aborted) silent();
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

type Versions = ReadonlyMap<string, number>;

interface Look {
  readonly heard: Heard;
  readonly known: Versions;
  readonly timeoutMs: number;
}

/** Tells of versions that were not known, and returns all. They only grow, so while their sum is what we know, none has changed. */
async function look(client: pg.Client, { heard, known, timeoutMs }: Look): Promise<Versions> {
  const sum = [...known.values()].reduce((total, version) => total + version, 0);
  const { rows } = await client.query<{ guild_id: string; version: number }>({
    text: 'select guild_id, version from guild where $1 <> (select coalesce(sum(version), 0) from guild)',
    values: [sum],
    query_timeout: timeoutMs,
  } as pg.QueryConfig);
  if (rows.length === 0) return known;
  for (const { guild_id: guild, version } of rows) {
    if (version > (known.get(guild) ?? 0)) heard(guild, version);
  }
  return new Map(rows.map(({ guild_id: guild, version }) => [guild, version]));
}
