/** The built program is killed at random while moderators add facts: what Discord was told is kept is there, once, and nothing is doubled. */

import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { openStore, type StoreOptions } from '../../src/store/open-store.js';
import { buildOnce } from '../build-once.js';
import { startFakeDiscord } from '../discord/fake/start-fake-discord.js';
import { createTestDatabase } from '../store/create-test-database.js';
import { makeBriefing, makeFolder, startProgram } from './run-program.js';

beforeAll(buildOnce);

const QUOTE = 'The strike began on Monday.';
/** Each costs the start of a whole bot. On PostgreSQL fewer do, since there the server keeps what is written, and that is not killed. */
const KILLS = { sqlite: 20, postgres: 5 };
const WRITERS = 3;
/** Acknowledged before the kill, which comes at any moment of so many milliseconds after. */
const FIRST = 3;
const RANDOM_MS = 200;

async function killAgainAndAgain(
  options: StoreOptions,
  kills: number,
  onTestFinished: TestContext['onTestFinished'],
): Promise<void> {
  // Whoever waits for a bot that was killed waits in vain, and not for long.
  const discord = await startFakeDiscord({ patienceMs: 15_000 });
  onTestFinished(() => discord.close());
  const guild = discord.guild('Analysts');
  const desk = guild.channel('desk');
  const env = {
    ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, KNOWLEDGE_DIR: makeBriefing(QUOTE) },
    ...{ DATA_DIR: options.dataDir, DATABASE_URL: options.databaseUrl ?? '' },
  };
  const acknowledged: string[] = [];
  let number = 0;

  async function addForEver(): Promise<never> {
    while (true) {
      const statement = `Guest ${number++} arrived during the strike.`;
      // One each, since nobody may do so much at once.
      const writer = guild.member(`Moderator ${number}`, { permissions: ['ManageGuild'] });
      const { modal } = await writer.uses(desk, '/fact add', { source: 'briefing' });
      const { text } = await writer.submits(modal, { Statement: statement, Quote: QUOTE });
      expect(text).toContain('### Saved');
      acknowledged.push(statement);
    }
  }

  for (let kill = 0; kill < kills; kill++) {
    const bot = startProgram([], { env });
    const ended = once(bot, 'close');
    await discord.botIsOnline();
    await discord.until(() => discord.commands(guild).some(({ name }) => name === 'fact'), 'the commands');
    const before = acknowledged.length;
    const failures: unknown[] = [];
    let isKilled = false;
    for (let writers = 0; writers < WRITERS; writers++) {
      addForEver().catch((error: unknown) => {
        if (!isKilled) failures.push(error);
      });
    }
    await discord.until(() => acknowledged.length >= before + FIRST || failures.length > 0, 'facts to be kept');
    await sleep(Math.random() * RANDOM_MS);
    isKilled = true;
    bot.kill('SIGKILL');
    await ended;
    expect(failures).toEqual([]);
  }

  const store = await openStore(options);
  onTestFinished(() => store.close());
  const edits = await store.journal.since(guild.id, 0, 10_000);
  expect(edits.map(({ version }) => version)).toEqual(edits.map((_, index) => index + 1));
  const kept = edits.map(({ body }) => body?.statement);
  expect(new Set(kept).size).toBe(kept.length);
  expect(acknowledged.filter((statement) => !kept.includes(statement))).toEqual([]);
  expect(acknowledged.length).toBeGreaterThanOrEqual(kills * FIRST);
}

// At once, since half of the time is waiting: for Discord, for the disk, for the end.
describe.concurrent('a bot that is killed while it writes', { timeout: 180_000 }, () => {
  test('on SQLite', ({ onTestFinished }) =>
    killAgainAndAgain({ dataDir: join(makeFolder(), 'data') }, KILLS.sqlite, onTestFinished));

  const server = process.env.TEST_DATABASE_URL;
  test.runIf(server)('on PostgreSQL', async ({ onTestFinished }) => {
    const database = await createTestDatabase(server ?? '');
    onTestFinished(() => database.drop());
    const options = { dataDir: join(makeFolder(), 'data'), databaseUrl: database.url };
    await killAgainAndAgain(options, KILLS.postgres, onTestFinished);
  });
});
