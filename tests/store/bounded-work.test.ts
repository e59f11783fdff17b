/**
 * What keeps a guild of many edits quick, told without a clock: a start reads each fact's last edit and not the journal, and an edit costs the
 * same statements and rows however many came before. On SQLite, which tells how it looks rows up; the queries are the same on PostgreSQL.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompiledQuery, type KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStore } from '../../src/store/create-store.js';
import type { Engine } from '../../src/store/engine.js';
import { followJournal } from '../../src/store/follow-journal.js';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.js';
import type { Store } from '../../src/store/store.js';
import { createEdit } from './create-edit.js';
import { createReader } from './create-reader.js';

const FACTS = 10;
const EDITS = 1_000;
const GUILD = 'busy';

/** Tables that grow with every edit. */
const GROWING = ['journal', 'actor', 'latest_edit'];

let folder: string;
let engine: Engine;
let store: Store;
let ran: CompiledQuery[] = [];
let rows = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-bounded-'));
  engine = await openSqlite(folder);
  const recorder: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      ran.push(engine.db.getExecutor().compileQuery(node, queryId));
      return node;
    },
    async transformResult({ result }) {
      rows += result.rows.length;
      return result;
    },
  };
  store = createStore({ ...engine, db: engine.db.withPlugin(recorder) });
});
afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** What a piece of work asks of the database. */
async function record(work: () => Promise<unknown>): Promise<{ queries: readonly CompiledQuery[]; rows: number }> {
  [ran, rows] = [[], 0];
  await work();
  return { queries: [...ran], rows };
}

const edit = (number: number) =>
  store.journal.append(
    createEdit({
      guild: GUILD,
      event: `event-${number}`,
      fact: `fact-${number % FACTS}`,
      onRevision: Math.floor(number / FACTS),
    }),
  );

/** How the growing tables are gone through from one end to the other; empty where every row is looked up. */
async function scans(queries: readonly CompiledQuery[]): Promise<string[]> {
  const found: string[] = [];
  for (const { sql, parameters } of queries) {
    if (!/^(?:select|insert|update|delete)/iu.test(sql)) continue;
    const plan = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
    const { rows: steps } = await engine.db.executeQuery<{ detail: string }>(plan);
    for (const { detail } of steps) {
      if (GROWING.some((table) => new RegExp(`^SCAN ${table}\\b`, 'u').test(detail))) found.push(`${detail}: ${sql}`);
    }
  }
  return found;
}

test('An edit costs as many statements and rows after a thousand others as at first, and looks every row up.', async () => {
  // Of a fact that was edited before, so that there is as much to find.
  for (let number = 0; number < FACTS; number++) await edit(number);
  const early = await record(() => edit(FACTS));
  const between = await Promise.all(Array.from({ length: EDITS - FACTS - 1 }, (_, index) => edit(FACTS + 1 + index)));
  expect(new Set(between.map(({ kind }) => kind))).toEqual(new Set(['stored']));
  const late = await record(() => edit(EDITS));
  expect(late.queries.length).toBeGreaterThan(0);
  expect(late.queries.map(({ sql }) => sql)).toEqual(early.queries.map(({ sql }) => sql));
  expect(late.rows).toBe(early.rows);
  expect(await scans(late.queries)).toEqual([]);
});

test('A start reads each fact’s last edit, and not the journal.', async () => {
  const reader = createReader();
  const start = await record(async () => (await followJournal(store, reader)).stop());
  // The guild twice: which there are, and whether anything has come meanwhile.
  expect(start.rows).toBe(FACTS + 2);
  expect(start.queries).toHaveLength(3);
  expect(await scans(start.queries)).toEqual([]);
});

test('Whoever follows the journal reads what is new, and a history what is the fact’s.', async () => {
  const news = await record(() => store.journal.since(GUILD, EDITS, 100));
  expect(news.rows).toBe(1);
  const history = await record(() => store.journal.history(GUILD, 'fact-3'));
  expect(history.rows).toBe(EDITS / FACTS);
  expect(await scans([...news.queries, ...history.queries])).toEqual([]);
});

test('What goes through a whole table would be noticed.', async () => {
  const scan = engine.db.selectFrom('journal').selectAll().where('reason', '=', 'x').compile();
  expect(await scans([scan])).toEqual([expect.stringMatching(/^SCAN journal/u)]);
});
