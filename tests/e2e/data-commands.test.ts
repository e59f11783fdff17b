/** Backup, export and import as an operator types them, while a bot is using the data. */

import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import { buildOnce } from '../build-once.js';
import { createDraft, createEdit } from '../store/create-edit.js';
import { DOCUMENTS_ONLY, makeFolder, type Run, runProgram } from './run-program.js';

beforeAll(buildOnce);

const QUOTE = 'Kestrel Analytics reported';

/** A folder with data that a store holds open, as a bot does, and knowledge of documents alone. */
async function setUp(): Promise<{ cwd: string; run: (...args: string[]) => Promise<Run> }> {
  const cwd = makeFolder();
  cpSync(DOCUMENTS_ONLY, join(cwd, 'knowledge'), { recursive: true });
  writeFileSync(join(cwd, 'knowledge', 'documents', 'note.txt'), `${QUOTE} a rise.\n`);
  const store = await openStore({ dataDir: join(cwd, 'data') });
  onTestFinished(() => store.close());
  const body = createDraft({ entities: [], citations: [{ document: 'note', quote: QUOTE }] });
  await store.journal.append(createEdit({ guild: '42', fact: 'rise-reported', operation: 'add', body }));
  return { cwd, run: (...args) => runProgram(args, { cwd }) };
}

describe('While the bot is running', () => {
  test('a backup is made, and its name is printed.', async () => {
    const { cwd, run } = await setUp();
    const { status, stdout, stderr } = await run('backup');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [name = ''] = readdirSync(join(cwd, 'data', 'backups'));
    expect(stdout).toContain(`Backed up and checked: ${join('data', 'backups', name)} (`);
    expect(stdout).toContain('To restore it: stop the bot, copy it over footnote.sqlite');
  });

  test('everything is exported, and imported into another folder but not into this one.', async () => {
    const { cwd, run } = await setUp();
    const exported = await run('export', 'all.jsonl');
    expect(exported).toEqual({
      status: 0,
      stdout: 'Exported 2 rows (journal 1, actor 1) to all.jsonl.\n',
      stderr: '',
    });
    const refused = await run('import', 'all.jsonl');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/^Another Footnote is running on the data in .+\n$/);
    const imported = await runProgram(['import', 'all.jsonl'], { cwd, env: { DATA_DIR: 'other' } });
    expect(imported).toMatchObject({ status: 0, stdout: 'Imported 2 rows (journal 1, actor 1) from all.jsonl.\n' });
  });

  test('a server’s edits go into the knowledge folder, which is sound after that.', async () => {
    const { cwd, run } = await setUp();
    const { status, stdout } = await run('export', '--guild', '42');
    const file = join('knowledge', 'facts', 'note.json');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `Changed ${file}: review the change in git, and run "npm run check:knowledge".\n`,
    });
    expect(readFileSync(join(cwd, file), 'utf8')).toContain(QUOTE);
    expect((await run('check')).status).toBe(0);
  });
});

describe('One sentence says what is wrong', () => {
  test.each([
    [['export'], 2, 'Usage: npm run export -- FILE, or --guild ID for a server’s edits'],
    [['import'], 2, 'Usage: npm run import -- FILE'],
    [['import', 'a', 'b'], 2, 'Usage: npm run import -- FILE'],
    [['export', 'a', '--guild', '42'], 2, 'With --guild the edits go into the knowledge folder: leave the file out.'],
    [['export', '--guild', '43'], 1, 'There are no edits of a server 43: copy the id of one from Discord.'],
    [['import', 'none'], 1, 'The file none cannot be read (ENOENT): name the file that the export wrote.'],
    [['export', 'none/a'], 1, 'The file none/a cannot be written (ENOENT): choose another place.'],
  ])('where %j is typed.', async (args, status, sentence) => {
    const { run } = await setUp();
    expect(await run(...args)).toEqual({ status, stdout: '', stderr: `${sentence}\n` });
  });

  test('where PostgreSQL is to be backed up.', async () => {
    const env = { DATABASE_URL: 'postgres://name:secret@host/database' };
    const { status, stderr } = await runProgram(['backup'], { env });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^DATABASE_URL names a PostgreSQL database, which pg_dump backs up/);
  });
});
