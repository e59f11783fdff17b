/** The shared engine on a real server: the contract, several processes, and a database that goes away and comes back. */

import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { UserError } from '../../src/errors.js';
import { createStore } from '../../src/store/create-store.js';
import { followJournal } from '../../src/store/follow-journal.js';
import { MIGRATIONS } from '../../src/store/migrations.js';
import { openEngine, openStore } from '../../src/store/open-store.js';
import { FIRST_PAUSE_MS, LOOK_MS, LOOK_TIMEOUT_MS } from '../../src/store/postgres/create-wire.js';
import { openPostgres } from '../../src/store/postgres/open-postgres.js';
import type { LoggedQuestion, Store } from '../../src/store/store.js';
import { StoreUnavailable } from '../../src/store/store-unavailable.js';
import { exportStore } from '../../src/store/transfer/export-store.js';
import { importStore } from '../../src/store/transfer/import-store.js';
import { createEdit } from './create-edit.js';
import { createReader, summarise } from './create-reader.js';
import { createTestDatabase, type TestDatabase } from './create-test-database.js';
import { EDITS_EACH, editTogether, SHARED_GUILD } from './edit-together.js';
import { type BreakableLine, openBreakableLine } from './open-breakable-line.js';
import { startChild } from './start-child.js';
import { expectEditsOnce, testStore } from './store-contract.js';
import { makeTestFolder, testTransfer } from './transfer-contract.js';

/** With a database address the folder must not be touched; this one could not be. */
const dataDir = join(tmpdir(), 'no', '\0');

const server = process.env.TEST_DATABASE_URL;
if (server) {
  testOnServer(server);
} else {
  test('A PostgreSQL server is named by TEST_DATABASE_URL where everything must be tested', (context) => {
    const sentence =
      'Left out: the store on PostgreSQL, for TEST_DATABASE_URL is not set (scripts/start-test-postgres.sh).';
    if (isSet(process.env.CI)) throw new Error(sentence);
    process.stderr.write(`${sentence}\n`);
    context.skip(sentence);
  });
}

function isSet(flag: string | undefined): boolean {
  return flag !== undefined && !['', '0', 'false'].includes(flag);
}

function createQuestion(): LoggedQuestion {
  const id = randomUUID();
  return { id, guild: 'g', channel: 'c', asker: null, text: 't', kind: 'answer', fact: id, confidence: 1, atMs: 1 };
}

function testOnServer(address: string): void {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase(address);
  });
  afterAll(() => database?.drop());

  testStore('postgres', () => ({ databaseUrl: database.url, dataDir }));
  testTransfer(
    () => ({ databaseUrl: database.url, dataDir }),
    async () => ({ databaseUrl: (await createFreshDatabase(address)).url, dataDir }),
  );
  testSeveralProcesses(address);
  testFeedBetweenProcesses(address);
  testOutages(address, () => database);
  testRefusals(() => database);
}

async function createFreshDatabase(address: string): Promise<TestDatabase> {
  const fresh = await createTestDatabase(address);
  onTestFinished(() => fresh.drop());
  return fresh;
}

function testSeveralProcesses(address: string): void {
  describe('Several processes', () => {
    test('may start at once on an empty database, and see what the others write', async () => {
      const { url } = await createFreshDatabase(address);
      const children = Array.from({ length: 3 }, () => startChild('write', { databaseUrl: url, dataDir }));
      const stores = await Promise.all(Array.from({ length: 5 }, () => openStore({ databaseUrl: url, dataDir })));
      const ids = (
        await Promise.all(
          children.map(async (child) => {
            expect(await child.greeting()).toBe('open');
            await child.saidMore(10);
            return child.kill();
          }),
        )
      ).flat();
      for (const store of stores) {
        const found = await Promise.all(ids.map((id) => store.postedAnswers.find(id)));
        expect(found.map((answer) => answer?.facts)).toEqual(ids.map((id) => [id, 'shared']));
      }
      await Promise.all(stores.map((store) => store.close()));
    });

    test('that write while another imports do not get their rows mixed with its', async () => {
      const [from, fresh] = [await createFreshDatabase(address), await createFreshDatabase(address)];
      const options = { databaseUrl: fresh.url, dataDir };
      const source = await openStore({ databaseUrl: from.url, dataDir });
      await source.questions.record(createQuestion());
      await source.close();
      const file = join(makeTestFolder(), 'export.jsonl');
      await exportStore({ databaseUrl: from.url, dataDir }, file);
      const bot = await openEngine(options);
      onTestFinished(() => bot.close());
      const setting = { guild_id: 'g', key: 'k', value: '1', revision: 1, by_id: null, at_ms: 1 };
      let writing: Promise<void> | undefined;
      await new Promise<void>((begin) => {
        writing = bot.db.transaction().execute(async (transaction) => {
          await transaction.insertInto('setting').values(setting).execute();
          begin();
          await sleep(300);
        });
      });
      await expect(importStore(options, file)).rejects.toThrow('The store already holds data (in the table setting)');
      await writing;
    });

    test('that change the same setting at once do not overwrite each other', async () => {
      const { url } = await createFreshDatabase(address);
      const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ databaseUrl: url, dataDir })));
      const increment = async (store: Store): Promise<void> => {
        for (let done = 0; done < 10; ) {
          const current = await store.settings.read('g', 'count');
          const value = Number(current?.value ?? 0) + 1;
          const change = { guild: 'g', key: 'count', value, by: null, atMs: 1, expected: current?.revision ?? 0 };
          if ((await store.settings.write(change)).kind === 'stored') done++;
        }
      };
      await Promise.all(stores.map(increment));
      expect(await stores[0]?.settings.read('g', 'count')).toMatchObject({ value: 40, revision: 40 });
      await Promise.all(stores.map((store) => store.close()));
    });
  });
}

function testFeedBetweenProcesses(address: string): void {
  describe('Two processes that edit the same server at once know the same in the end', () => {
    /** Notifications get lost inside the database, where no process can tell. */
    async function losing(share: number): Promise<TestDatabase> {
      const database = await createFreshDatabase(address);
      const { pathname } = new URL(database.url);
      await database.query(`
        create function public.pg_notify(text, text) returns void language sql volatile as
          $$ select case when random() >= ${share} then pg_catalog.pg_notify($1, $2) end $$;
        alter database ${pathname.slice(1)} set search_path = public, pg_catalog
      `);
      return database;
    }

    test('Notifications that mean nothing are passed over', async () => {
      const fresh = await createFreshDatabase(address);
      const [one, other] = [
        await openStore({ databaseUrl: fresh.url, dataDir }),
        await openStore({ databaseUrl: fresh.url, dataDir }),
      ];
      const reader = createReader();
      const following = await followJournal(one, reader);
      onTestFinished(async () => {
        following.stop();
        await Promise.all([one.close(), other.close()]);
      });
      for (const payload of ['', 'guild', 'guild:', 'guild:x', ':1']) {
        await fresh.query(`select pg_notify('footnote_edits', '${payload}')`);
      }
      await other.journal.append(createEdit({ guild: 'guild' }));
      await vi.waitFor(() => expect(reader.versions.get('guild')).toEqual([1]), { timeout: 5_000 });
    });

    test('A notification of more than there is hides nothing that comes after it', async () => {
      const database = await losing(1);
      const [one, other] = [
        await openStore({ databaseUrl: database.url, dataDir }),
        await openStore({ databaseUrl: database.url, dataDir }),
      ];
      const reader = createReader();
      const following = await followJournal(one, reader);
      onTestFinished(async () => {
        following.stop();
        await Promise.all([one.close(), other.close()]);
      });
      await other.journal.append(createEdit({ guild: 'known' }));
      await vi.waitFor(() => expect(reader.versions.get('known')).toEqual([1]), { timeout: 5_000 });
      await database.query("select pg_catalog.pg_notify('footnote_edits', 'guild:999')");
      await other.journal.append(createEdit({ guild: 'guild' }));
      await vi.waitFor(() => expect(reader.versions.get('guild')).toEqual([1]), { timeout: 5_000 });
    });

    test.each([
      { label: 'while every notification arrives', lost: 0, breaking: false },
      { label: 'though every notification is lost', lost: 1, breaking: false },
      { label: 'though some are lost and all connections break again and again', lost: 0.3, breaking: true },
    ])('$label', { timeout: 60_000 }, async ({ lost, breaking }) => {
      const database = await losing(lost);
      const place = { databaseUrl: database.url, dataDir };
      const child = startChild('follow', place);
      const store = await openStore(place);
      onTestFinished(() => store.close());
      const reader = createReader();
      const following = await followJournal(store, reader);
      onTestFinished(() => following.stop());
      expect(await child.greeting()).toBe('open');
      let editing = true;
      const done = editTogether(store, 'parent').finally(() => {
        editing = false;
      });
      while (breaking && editing) {
        await sleep(150);
        await killConnections(database);
      }
      await done;
      await vi.waitFor(
        async () => {
          const edits = (await store.journal.projection(SHARED_GUILD)).edits;
          expect(edits.reduce((sum, { revision }) => sum + revision, 0)).toBe(2 * EDITS_EACH);
          expect(reader.summary()).toBe(summarise(edits));
          expect(child.said().at(-1)).toBe(reader.summary());
        },
        { timeout: 30_000, interval: 50 },
      );
      expect(reader.versions.get(SHARED_GUILD)).toEqual(Array.from({ length: 2 * EDITS_EACH }, (_, i) => i + 1));
    });
  });
}

async function killConnections({ query }: TestDatabase): Promise<void> {
  await query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'footnote'",
  );
}

function testOutages(address: string, database: () => TestDatabase): void {
  describe('A database that goes away', () => {
    async function openByLine(queryMs = 5000, { url } = database()): Promise<{ line: BreakableLine; store: Store }> {
      const line = await openBreakableLine(url);
      const store = createStore(await openPostgres(line.url, { queryMs }));
      onTestFinished(async () => {
        await line.mend();
        await store.close();
        await line.close();
      });
      return { line, store };
    }

    test('makes queries reject with a typed error that tells no password, and they work again when it is back', async () => {
      const { line, store } = await openByLine();
      await store.questions.record(createQuestion());
      for (let round = 0; round < 2; round++) {
        await line.cut();
        const attempts = [
          ...Array.from({ length: 30 }, () => store.questions.record(createQuestion())),
          ...Array.from({ length: 30 }, () => store.settings.all('g')),
        ];
        for (const result of await Promise.allSettled(attempts)) {
          expect(result).toMatchObject({ status: 'rejected', reason: { name: 'StoreUnavailable', reason: 'away' } });
        }
        const { state, message } = await store.health();
        expect(state).toBe('away');
        const { host, pathname, password } = new URL(line.url);
        expect(message).toBe(
          `The PostgreSQL database "${pathname.slice(1)}" on ${host} cannot be reached (nothing answers there): check that the server runs, and DATABASE_URL.`,
        );
        expect(message).not.toContain(`:${password}`);
        await line.mend();
        const question = createQuestion();
        await store.questions.record(question);
        expect(await store.questions.find(question.id)).toEqual(question);
        expect(await store.health()).toEqual({ engine: 'postgres', state: 'ok', message: null });
      }
    });

    test('while it commits leaves that in doubt, and the same again tells what became of it', async () => {
      const slow = await createFreshDatabase(address);
      const { line, store } = await openByLine(5000, slow);
      await slow.query(`
        create function wait() returns trigger language plpgsql as $$ begin perform pg_sleep(0.5); return null; end $$;
        create constraint trigger wait after insert on journal deferrable initially deferred
          for each row execute function wait()
      `);
      const edit = createEdit({ guild: 'guild' });
      const first = store.journal.append(edit).catch((error: unknown) => error);
      await sleep(250);
      line.interrupt();
      expect(await first).toMatchObject({ name: 'StoreUnavailable', isInDoubt: true });
      expect(await store.journal.append(edit)).toMatchObject({ kind: 'repeated', edit: { version: 1 } });
      expect(await store.journal.since('guild', 0, 10)).toHaveLength(1);
      await line.cut();
      await expect(store.journal.append(edit)).rejects.toMatchObject({ isInDoubt: false });
    });

    test('is told to who follows the journal although nobody edits, and so is its coming back', async () => {
      const { line, store } = await openByLine();
      const reader = createReader();
      const following = await followJournal(store, reader);
      onTestFinished(() => following.stop());
      for (let round = 1; round <= 2; round++) {
        await line.cut();
        await vi.waitFor(() => expect(reader.isBehind).toBe(true), { timeout: 5_000 });
        expect(reader.failures.at(-1)).toMatchObject({ name: 'StoreUnavailable', reason: 'away' });
        await line.mend();
        await vi.waitFor(() => expect(reader.isBehind).toBe(false), { timeout: 10_000 });
      }
    });

    test('in the middle of many writes loses none that it acknowledged', { timeout: 60_000 }, async () => {
      const { line, store } = await openByLine();
      const acknowledged: string[] = [];
      const others: unknown[] = [];
      let stop = false;
      const writers = Array.from({ length: 10 }, async () => {
        while (!stop) {
          const question = createQuestion();
          const answer = {
            message: question.id,
            guild: 'g',
            channel: 'c',
            question: question.id,
            facts: [question.id, 'x'],
            asker: null,
            atMs: 1,
          };
          try {
            await Promise.all([
              store.questions.record(question),
              store.postedAnswers.record(answer),
              store.journal.append(createEdit({ guild: 'guild', event: question.id, fact: question.id })),
            ]);
            acknowledged.push(question.id);
          } catch (error) {
            if (!(error instanceof StoreUnavailable)) others.push(error);
            await sleep(5);
          }
        }
      });
      // On a busy machine little is written between two breaks, so they become rarer until there was enough.
      for (let round = 0; round < 15 || acknowledged.length <= 50; round++) {
        await sleep(Math.random() * 100 + 10 * round);
        if (round % 3 === 0) {
          await line.cut();
          await sleep(30);
          await line.mend();
        } else if (round % 3 === 1) line.interrupt();
        else await killConnections(database());
      }
      stop = true;
      await Promise.all(writers);
      expect(others).toEqual([]);
      const found = await Promise.all(acknowledged.map((id) => store.questions.find(id)));
      expect(acknowledged.filter((_, i) => found[i] === undefined)).toEqual([]);
      const answers = await Promise.all(acknowledged.map((id) => store.postedAnswers.find(id)));
      expect(answers.filter((answer) => answer?.facts.length !== 2)).toEqual([]);
      await expectEditsOnce(store, acknowledged);
    });

    test('without a word is noticed, and its connections are not used again', async () => {
      const { line, store } = await openByLine(300);
      await Promise.all(Array.from({ length: 10 }, () => store.questions.find('x')));
      line.hold();
      const attempts = [store.questions.record(createQuestion()), store.questions.find('x')];
      for (const result of await Promise.allSettled(attempts)) {
        expect(result).toMatchObject({ status: 'rejected', reason: { name: 'StoreUnavailable', reason: 'away' } });
      }
      await line.mend();
      // The idle connections died in silence too: each is noticed once, by the first query that uses it.
      await Promise.allSettled(Array.from({ length: 10 }, () => store.questions.find('x')));
      const question = createQuestion();
      await store.questions.record(question);
      expect(await store.questions.find(question.id)).toEqual(question);
    });

    test('connection by connection, without a word, does not keep its reader behind, nor the one for reading', async () => {
      const { line, store } = await openByLine(60_000);
      const reader = createReader();
      const following = await followJournal(store, reader);
      onTestFinished(() => following.stop());
      const other = await openStore({ databaseUrl: database().url, dataDir });
      onTestFinished(() => other.close());
      const guild = randomUUID();
      const told = (version: number) =>
        vi.waitFor(() => expect(reader.versions.get(guild)?.at(-1)).toBe(version), { timeout: 10_000 });
      await other.journal.append(createEdit({ guild }));
      await told(1);
      line.freeze();
      await other.journal.append(createEdit({ guild, fact: 'another' }));
      await told(2);
    });

    test('and whose notifications are lost is looked at often enough to be heard of within a second', () => {
      const connectingAndReadingMs = 300;
      expect(LOOK_MS + LOOK_TIMEOUT_MS + FIRST_PAUSE_MS + connectingAndReadingMs).toBeLessThanOrEqual(1000);
    });

    test('does not keep the store from closing', async () => {
      const { line, store } = await openByLine();
      await store.questions.record(createQuestion());
      await line.cut();
      await store.close();
    });
  });
}

function testRefusals(database: () => TestDatabase): void {
  describe('Opening ends in one sentence that tells no password', () => {
    const PASSWORD = 's3cret-Pass';

    async function open(change: (url: URL) => void): Promise<string> {
      const url = new URL(database().url);
      url.password = PASSWORD;
      change(url);
      const error = await openStore({ databaseUrl: url.href, dataDir }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(UserError);
      const { message } = error as UserError;
      expect(message).not.toContain(PASSWORD);
      return message;
    }

    test('where the password is wrong', async () => {
      const { host, pathname, username } = new URL(database().url);
      expect(await open(() => {})).toBe(
        `PostgreSQL refuses the user "${username}" for the database "${pathname.slice(1)}" on ${host}: check name and password in DATABASE_URL.`,
      );
    });

    test('where the password is missing', async () => {
      const message = await open((url) => {
        url.password = '';
      });
      expect(message).toContain('check name and password in DATABASE_URL.');
    });

    test('where there is no such database', async () => {
      const { host, password } = new URL(database().url);
      const message = await open((url) => {
        url.password = password;
        url.pathname = '/nowhere';
      });
      expect(message).toBe(`There is no PostgreSQL database "nowhere" on ${host}: create it, or mend DATABASE_URL.`);
    });

    test('where nothing answers', async () => {
      const message = await open((url) => {
        url.host = '127.0.0.1:1';
      });
      expect(message).toMatch(
        /^The PostgreSQL database .+ on 127\.0\.0\.1:1 cannot be reached \(nothing answers there\)/,
      );
    });

    test('where there is no such host', async () => {
      const message = await open((url) => {
        url.host = 'database.invalid:5432';
      });
      expect(message).toMatch(/on database\.invalid:5432 cannot be reached \(/);
    });

    test('where the server knows no encryption but the address demands it', async () => {
      const message = await open((url) => {
        url.search = '?sslmode=verify-full';
      });
      expect(message).toMatch(/cannot be reached \(The server does not support SSL connections\)/);
    });

    test('where a newer version has changed the tables', async () => {
      const addTable = {
        up: async (db: Kysely<unknown>) => db.schema.createTable('more').addColumn('id', 'text').execute(),
      };
      const fresh = await createFreshDatabase(database().url);
      const newer = await openPostgres(fresh.url, { migrations: { ...MIGRATIONS, '999-more': addTable } });
      await newer.close();
      await expect(openStore({ databaseUrl: fresh.url, dataDir })).rejects.toThrow(
        /^The PostgreSQL database .+ was changed by a newer Footnote \(999-more\): start that version, or restore the backup from before the upgrade\.$/,
      );
    });
  });
}
