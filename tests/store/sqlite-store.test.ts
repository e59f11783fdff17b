/** The embedded engine: the contract, and what only a file can meet. */

import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { createStore } from '../../src/store/create-store.js';
import { MIGRATIONS } from '../../src/store/migrations.js';
import { openStore } from '../../src/store/open-store.js';
import { backUp } from '../../src/store/sqlite/back-up.js';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.js';
import type { LoggedQuestion, Store } from '../../src/store/store.js';
import { StoreUnavailable } from '../../src/store/store-unavailable.js';
import { createEdit } from './create-edit.js';
import { createProposal } from './proposals-contract.js';
import { startChild } from './start-child.js';
import { expectEditsOnce, testStore } from './store-contract.js';
import { makeTestFolder, testTransfer } from './transfer-contract.js';

const contractFolder = mkdtempSync(join(tmpdir(), 'footnote-sqlite-'));
afterAll(() => rmSync(contractFolder, { recursive: true, force: true, maxRetries: 5 }));
testStore('sqlite', () => ({ dataDir: contractFolder }));
testTransfer(
  () => ({ dataDir: contractFolder }),
  async () => ({ dataDir: makeTestFolder() }),
);

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-sqlite-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

async function openIn(dataDir: string): Promise<Store> {
  const store = await openStore({ dataDir });
  onTestFinished(() => store.close());
  return store;
}

const createQuestion = (text = 'text'): LoggedQuestion => ({
  id: randomUUID(),
  guild: null,
  channel: 'channel',
  asker: null,
  text,
  kind: 'answer',
  fact: null,
  confidence: 1,
  atMs: 1,
});

const opening = (dataDir: string): Promise<unknown> => openStore({ dataDir }).catch((error: unknown) => error);

describe('The data folder', () => {
  test('is made with its parents, for its owner alone', async () => {
    const dataDir = join(createFolder(), 'a', 'data');
    const store = await openIn(dataDir);
    await store.questions.record(createQuestion());
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    const readableByOthers = readdirSync(dataDir).filter((file) => (statSync(join(dataDir, file)).mode & 0o077) !== 0);
    expect(readableByOthers).toEqual([]);
    expect(readdirSync(dataDir)).toContain('footnote.sqlite');
  });

  test('that was made by hand is closed to others', async () => {
    const dataDir = createFolder();
    mkdirSync(join(dataDir, 'backups'));
    await (await openIn(dataDir)).close();
    chmodSync(dataDir, 0o755);
    const store = await openIn(dataDir);
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    expect(await store.health()).toMatchObject({ state: 'ok' });
  });

  test('that holds other things too is left as it is, and health says that others may look into it', async () => {
    const dataDir = createFolder();
    writeFileSync(join(dataDir, 'website.html'), '');
    chmodSync(dataDir, 0o755);
    const store = await openIn(dataDir);
    expect(statSync(dataDir).mode & 0o777).toBe(0o755);
    const message = `Other users of this machine may look into the data folder ${dataDir}: take that right from them (chmod 700), or set DATA_DIR to a folder of its own.`;
    expect(await store.health()).toMatchObject({ state: 'warning', message });
  });

  test('lets nothing take the place of what the journal holds', async () => {
    const engine = await openSqlite(createFolder());
    const store = createStore(engine);
    const edit = createEdit();
    await store.journal.append(edit);
    const before = await store.journal.history(edit.guild, edit.fact);
    const forged = sql`
      insert or replace into journal
      select guild_id, version, event_id, fact_id, revision, operation, body, base, proposal_id, 'forged', at_ms from journal
    `;
    await expect(forged.execute(engine.db)).rejects.toThrow('the table journal is append-only');
    expect(await store.journal.history(edit.guild, edit.fact)).toEqual(before);
    await store.close();
  });

  test('holds everything in the one file after closing', async () => {
    const [dataDir, copy] = [createFolder(), createFolder()];
    const question = createQuestion();
    const store = await openIn(dataDir);
    await store.questions.record(question);
    await store.close();
    writeFileSync(join(copy, 'footnote.sqlite'), readFileOf(dataDir));
    expect(await (await openIn(copy)).questions.find(question.id)).toEqual(question);
  });

  test('that cannot be made ends in one sentence', async () => {
    const file = join(createFolder(), 'file');
    writeFileSync(file, '');
    for (const dataDir of [file, join(file, 'data')]) {
      const error = await opening(dataDir);
      expect(error).toBeInstanceOf(UserError);
      expect((error as Error).message).toBe(
        `The data folder ${dataDir} cannot be used (a file is in its way): make it writable for the user who runs Footnote, or set DATA_DIR to another folder.`,
      );
    }
  });

  // Root may write everywhere.
  test.skipIf(process.getuid?.() === 0)('that is not writable ends in one sentence', async () => {
    const dataDir = createFolder();
    chmodSync(dataDir, 0o500);
    const error = await opening(dataDir);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toContain(`The data folder ${dataDir} cannot be used (its rights forbid it)`);
  });

  test('with a file that is no database ends in one sentence, and the file stays as it is', async () => {
    const dataDir = createFolder();
    const text = 'Dear diary, this is not a database. '.repeat(100);
    writeFileSync(join(dataDir, 'footnote.sqlite'), text);
    const error = await opening(dataDir);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toBe(
      `footnote.sqlite in ${dataDir} is not an SQLite database: move it away, or restore a backup.`,
    );
    expect(String(readFileOf(dataDir))).toBe(text);
  });

  test('whose file was taken away is reported by health', async () => {
    const dataDir = createFolder();
    const store = await openIn(dataDir);
    rmSync(join(dataDir, 'footnote.sqlite'));
    const { state, message } = await store.health();
    expect(state).toBe('away');
    expect(message).toContain('footnote.sqlite was removed or replaced while Footnote is running: restart Footnote.');
  });

  function readFileOf(dataDir: string): Buffer {
    return readFileSync(join(dataDir, 'footnote.sqlite'));
  }
});

describe('The owner of the data', () => {
  const refusal = (dataDir: string): string =>
    `Another Footnote is running on the data in ${dataDir}: stop it first, or set DATA_DIR to another folder. (Several processes can share a PostgreSQL database: DATABASE_URL.)`;

  test('keeps a second process out, with a sentence that says what to do, and goes on undisturbed', async () => {
    const dataDir = createFolder();
    const store = await openIn(dataDir);
    const second = startChild('visit', { dataDir });
    expect(await second.greeting()).toBe(`UserError: ${refusal(dataDir)}`);
    const question = createQuestion();
    await store.questions.record(question);
    expect(await store.questions.find(question.id)).toEqual(question);
    await store.close();
    expect(await startChild('visit', { dataDir }).greeting()).toBe('open');
  });

  test('keeps the lock also after a second attempt in its own process', async () => {
    const dataDir = createFolder();
    await openIn(dataDir);
    expect(await opening(dataDir)).toMatchObject({ name: 'UserError', message: refusal(dataDir) });
    expect(await startChild('visit', { dataDir }).greeting()).toBe(`UserError: ${refusal(dataDir)}`);
  });

  test('that is killed leaves the data free at once', async () => {
    const dataDir = createFolder();
    const owner = startChild('hold', { dataDir });
    expect(await owner.greeting()).toBe('open');
    expect(await opening(dataDir)).toBeInstanceOf(UserError);
    await owner.kill();
    await openIn(dataDir);
  });

  test('is exactly one of many who come at once', async () => {
    const dataDir = createFolder();
    const children = Array.from({ length: 5 }, () => startChild('hold', { dataDir }));
    const greetings = await Promise.all(children.map((child) => child.greeting()));
    const refused = `UserError: ${refusal(dataDir)}`;
    expect(greetings.sort()).toEqual([refused, refused, refused, refused, 'open']);
  });
});

describe('A full disk', () => {
  /** Writes until it fails, and checks that this and nothing else is lost, and that it goes on once there is room. */
  async function fill(store: Store, makeRoom: () => Promise<unknown>): Promise<void> {
    const kept: LoggedQuestion[] = [];
    const edited: string[] = [];
    let failure: unknown;
    while (failure === undefined && kept.length < 5000) {
      const group = Array.from({ length: 10 }, () => createQuestion('x'.repeat(2000)));
      const results = await Promise.allSettled(group.map((question) => store.questions.record(question)));
      for (const [i, result] of results.entries()) {
        if (result.status === 'rejected') failure = result.reason;
        else kept.push(group[i] as LoggedQuestion);
      }
      const edit = createEdit({ guild: 'guild' });
      await store.journal.append({ ...edit, fact: edit.event }).then(
        () => edited.push(edit.event),
        (error: unknown) => {
          failure = error;
        },
      );
    }
    expect(failure).toBeInstanceOf(StoreUnavailable);
    expect(failure).toMatchObject({
      reason: 'full',
      message: expect.stringMatching(/^The disk of .+ is full: free some space\.$/),
    });
    expect(kept.length).toBeGreaterThan(10);
    const found = await Promise.all(kept.map(({ id }) => store.questions.find(id)));
    expect(found).toEqual(kept);
    await makeRoom();
    await expectEditsOnce(store, edited);
    const after = createQuestion();
    await store.questions.record(after);
    expect(await store.questions.find(after.id)).toEqual(after);
  }

  test('refuses writes with a typed error, reads on, and takes writes again when there is room', async () => {
    const engine = await openSqlite(createFolder());
    const store = createStore(engine);
    onTestFinished(() => store.close());
    await sql`pragma max_page_count = 200`.execute(engine.db);
    await fill(store, () => sql`pragma max_page_count = 100000`.execute(engine.db));
  });

  test('does so too where the disk is a real one', async (context) => {
    const disk = createFolder();
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk]).status === 0;
    if (!mounted) context.skip('mounting a small disk needs root');
    onTestFinished(() => void spawnSync('umount', ['-l', disk]));
    const ballast = join(disk, 'ballast');
    writeFileSync(ballast, Buffer.alloc(1024 * 1024));
    const dataDir = join(disk, 'data');
    const store = await openIn(dataDir);
    expect(await store.health()).toMatchObject({
      state: 'warning',
      message: expect.stringContaining('free some space'),
    });
    await fill(store, async () => rmSync(ballast));
    await store.close();
    rmSync(dataDir, { recursive: true });
    spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=4k']);
    expect(await opening(dataDir)).toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/disk .*is full/),
    });
  });
});

describe('A backup', () => {
  const backups = (dataDir: string): string[] => readdirSync(join(dataDir, 'backups')).sort();

  test('is made while the bot writes, is whole, and holds everything from before it', async () => {
    const [dataDir, restored] = [createFolder(), createFolder()];
    const child = startChild('write', { dataDir });
    await child.saidMore(5);
    const before = child.said();
    const { file, bytes, removed } = await backUp(dataDir, new Date('2026-01-31T12:34:56.789Z'));
    expect(file).toBe(join(dataDir, 'backups', 'footnote-2026-01-31T12-34-56Z.sqlite'));
    expect(backups(dataDir)).toEqual(['footnote-2026-01-31T12-34-56Z.sqlite']);
    expect([statSync(file).mode & 0o077, bytes > 0, removed]).toEqual([0, true, []]);
    await child.kill();
    copyFileSync(file, join(restored, 'footnote.sqlite'));
    const store = await openIn(restored);
    await expectEditsOnce(store, before);
  });

  test('of the latest fourteen is kept, and nothing else that stands in the folder is touched', async () => {
    const dataDir = createFolder();
    await (await openIn(dataDir)).questions.record(createQuestion());
    mkdirSync(join(dataDir, 'backups'));
    const others = ['before-002-moderation-tables.sqlite', 'footnote-mine.sqlite'];
    const old = Array.from({ length: 15 }, (_, i) => `footnote-2026-02-${String(i + 10)}T00-00-00Z.sqlite`);
    for (const name of [...others, ...old]) writeFileSync(join(dataDir, 'backups', name), '');
    // A clock that went back to January must not cost the newest.
    const { file, removed } = await backUp(dataDir, new Date('2026-01-01T00:00:00Z'));
    expect(removed).toEqual(old.slice(0, 2).map((name) => join(dataDir, 'backups', name)));
    expect(backups(dataDir)).toEqual([...others, ...old.slice(2), basename(file)].sort());
  });

  test('takes away what a killed one has left, and not what another is making', async () => {
    const dataDir = createFolder();
    await (await openIn(dataDir)).questions.record(createQuestion());
    const folder = join(dataDir, 'backups');
    mkdirSync(folder);
    const [left, beingMade] = [
      'footnote-2026-01-01T00-00-00Z.sqlite.partial',
      'footnote-2026-01-02T00-00-00Z.sqlite.partial',
    ];
    for (const name of [left, `${left}-journal`, beingMade]) writeFileSync(join(folder, name), 'half');
    const twoHoursAgo = Date.now() / 1000 - 7200;
    for (const name of [left, `${left}-journal`]) utimesSync(join(folder, name), twoHoursAgo, twoHoursAgo);
    const { file } = await backUp(dataDir, new Date());
    expect(backups(dataDir)).toEqual([beingMade, basename(file)].sort());
  });

  test('into a folder that cannot be written ends in one sentence', async () => {
    const dataDir = createFolder();
    await (await openIn(dataDir)).questions.record(createQuestion());
    writeFileSync(join(dataDir, 'backups'), 'a file in its way');
    const error = await backUp(dataDir, new Date()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toMatch(
      /^The data folder .*backups cannot be used \(a file is in its way\): make it writable/,
    );
  });

  test('of nothing, and of data that is damaged, is refused in one sentence and leaves nothing behind', async () => {
    const dataDir = createFolder();
    await expect(backUp(dataDir, new Date())).rejects.toThrow(
      new UserError(
        `There is no footnote.sqlite in ${dataDir} yet: start the bot once, or set DATA_DIR to its data folder.`,
      ),
    );
    const store = await openIn(dataDir);
    await Promise.all(Array.from({ length: 200 }, () => store.questions.record(createQuestion('x'.repeat(500)))));
    await store.close();
    const file = join(dataDir, 'footnote.sqlite');
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x5a, 8192, bytes.length - 4096));
    const error = await backUp(dataDir, new Date()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toMatch(/damaged/);
    expect(backups(dataDir)).toEqual([]);
  });
});

test('Erasing a person that fails half-way erases nothing, so that what is said to be kept is', async () => {
  const engine = await openSqlite(createFolder());
  const store = createStore(engine);
  onTestFinished(() => store.close());
  const question = { ...createQuestion(), asker: 'ada' };
  await store.questions.record(question);
  const mark = { guild: 'g', texts: ['a'], outcome: { kind: 'not-for-us' }, by: 'ada', atMs: 1 } as const;
  await store.gaps.mark(mark);
  await sql`create trigger refuse before update on gap_mark begin select raise(abort, 'no'); end`.execute(engine.db);
  const before = await store.privacy.kept('ada', 10);
  await expect(store.privacy.erase('ada')).rejects.toThrow('no');
  expect(await store.privacy.kept('ada', 10)).toEqual(before);
  expect(before.records).toMatchObject({ questions: 1, gapMarks: 1 });
});

describe('Upgrading', () => {
  const migrationsBefore = (name: string) =>
    Object.fromEntries(Object.entries(MIGRATIONS).filter(([other]) => other < name));

  test('takes changes from before duties were remembered for announced, for they were', async () => {
    const dataDir = createFolder();
    const before = createStore(await openSqlite(dataDir, { migrations: migrationsBefore('003-duty-tables') }));
    await before.journal.append(createEdit({ guild: 'g' }));
    await before.close();
    const store = await openIn(dataDir);
    expect(await store.duties.behind('audit')).toEqual([]);
    await store.journal.append(createEdit({ guild: 'g', fact: 'another' }));
    expect(await store.duties.behind('audit')).toEqual(['g']);
  });

  test('knows the posts of proposals from before posts that name people were remembered', async () => {
    const dataDir = createFolder();
    const engine = await openSqlite(dataDir, { migrations: migrationsBefore('004-named-post-table') });
    const before = createStore(engine);
    const proposal = createProposal({ proposer: 'ada' });
    await before.proposals.create(proposal);
    await sql`update proposal set channel_id = 'room', message_id = 'post'`.execute(engine.db);
    await before.close();
    const store = await openIn(dataDir);
    await store.privacy.erase('ada');
    const subject = { kind: 'proposal', id: proposal.id };
    expect(await store.namedPosts.outdated(proposal.guild, 9)).toEqual([
      { guild: proposal.guild, channel: 'room', message: 'post', subject },
    ]);
  });

  const addTable = (name: string, fail = false) => ({
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema.createTable(name).addColumn('id', 'text').execute();
      if (fail) throw new Error('a mistake in the migration');
    },
  });

  test('copies the data as it was before it changes tables, and keeps what was there', async () => {
    const dataDir = createFolder();
    const question = createQuestion();
    const before = await openIn(dataDir);
    await before.questions.record(question);
    await before.close();
    expect(existsSync(join(dataDir, 'backups'))).toBe(false);
    const engine = await openSqlite(dataDir, { migrations: { ...MIGRATIONS, '999-more': addTable('more') } });
    const after = createStore(engine);
    expect(await after.questions.find(question.id)).toEqual(question);
    await after.close();

    const copy = join(dataDir, 'backups', 'before-999-more.sqlite');
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    const restored = createFolder();
    copyFileSync(copy, join(restored, 'footnote.sqlite'));
    expect(await (await openIn(restored)).questions.find(question.id)).toEqual(question);
    expect(await opening(dataDir)).toMatchObject({
      name: 'UserError',
      message: `The data in ${dataDir} was changed by a newer Footnote (999-more): start that version, or restore the backup from before the upgrade.`,
    });
  });

  test('that fails leaves everything as it was', async () => {
    const dataDir = createFolder();
    const migrations = { ...MIGRATIONS, '998-more': addTable('more'), '999-wrong': addTable('wrong', true) };
    await expect(openSqlite(dataDir, { migrations })).rejects.toThrow('a mistake in the migration');
    const engine = await openSqlite(dataDir);
    const tables = await engine.db.introspection.getTables();
    expect(tables.map((table) => table.name)).not.toContain('more');
    await engine.close();
  });

  test('that is cut off by a kill is made up for by the next start', { timeout: 60_000 }, async () => {
    for (let round = 0; round < 5; round++) {
      const dataDir = createFolder();
      const child = startChild('hold', { dataDir });
      while (!existsSync(join(dataDir, 'footnote.sqlite'))) await sleep(1);
      await sleep(round * 6);
      await child.kill();
      await openIn(dataDir);
    }
  });
});

test('Opening the store writes nothing to the terminal', async () => {
  const child = startChild('visit', { dataDir: createFolder() });
  expect(await child.greeting()).toBe('open');
  expect(await child.ended()).toBe('');
});
