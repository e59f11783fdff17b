/** `npm run deploy:commands`: says what would change, and changes that alone. */

import { REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Config } from '../../../src/config.js';
import { commands } from '../../../src/discord/commands/index.js';
import { deployCommands } from '../../../src/discord/deploy-commands.js';
import { type RunningDiscord, startDiscord } from '../../../src/discord/start-discord.js';
import { createLog } from '../../../src/log.js';
import type { FakeDiscord } from '../fake/fake-discord.js';
import { apiFault, routes, serverError } from '../fake/faults.js';
import { startFakeDiscord } from '../fake/start-fake-discord.js';
import { openBreakableStore } from '../setup/breakable-store.js';
import { footnote } from '../setup/briefing.js';
import { uneditedFacts } from '../setup/stage.js';

let discord: FakeDiscord;
beforeEach(async () => {
  discord = await startFakeDiscord();
});
afterEach(async () => {
  await discord.close();
  discord.assertNoViolations();
});

const config = (): Config => ({
  knowledgeFolder: '',
  dataFolder: '',
  logLevel: 'silent',
  discord: { token: discord.token, apiUrl: discord.url, messageContent: false },
});

async function deploy(guild?: string): Promise<string[]> {
  const lines: string[] = [];
  await deployCommands(config(), guild, (line) => lines.push(line));
  return lines;
}

const writes = () =>
  discord.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => [method, path]);
const rest = () => new REST({ api: discord.url, version: '10' }).setToken(discord.token);

describe('npm run deploy:commands', () => {
  test('registers everything at first, and nothing the second time', async () => {
    const first = await deploy();
    expect(first).toContain('create ask');
    expect(first).toContain('create Answer this');
    expect(first.at(-2)).toBe(`${commands.length} changed, 0 unchanged, everywhere.`);
    expect(first.at(-1)).toMatch(/^Invite: https:\/\/discord\.com\/oauth2\/authorize\?/);
    const before = writes().length;
    expect((await deploy()).slice(0, -1)).toEqual([`0 changed, ${commands.length} unchanged, everywhere.`]);
    expect(writes()).toHaveLength(before);
  });

  test('edits what differs and says in what, and removes what is no command any more', async () => {
    await deploy();
    const [ask] = discord.commands().filter(({ name }) => name === 'ask');
    await rest().patch(Routes.applicationCommand(discord.bot.id, ask?.id ?? ''), { body: { description: 'Old' } });
    await rest().post(Routes.applicationCommands(discord.bot.id), { body: { name: 'gone', description: 'Gone' } });
    const before = writes().length;
    const lines = await deploy();
    expect(lines.slice(0, -1)).toEqual([
      'edit ask (description)',
      'remove gone',
      `2 changed, ${commands.length - 1} unchanged, everywhere.`,
    ]);
    expect(
      writes()
        .slice(before)
        .map(([method]) => method),
    ).toEqual(['PATCH', 'DELETE']);
    expect(discord.commands().map(({ name }) => name)).not.toContain('gone');
  });

  test('registers in one server alone', async () => {
    const guild = discord.guild('Analysts');
    const lines = await deploy(guild.id);
    expect(lines.at(-2)).toBe(`${commands.length} changed, 0 unchanged, in server ${guild.id}.`);
    expect(discord.commands()).toEqual([]);
    expect(discord.commands(guild)).toHaveLength(commands.length);
    expect((await deploy(guild.id)).at(-2)).toBe(`0 changed, ${commands.length} unchanged, in server ${guild.id}.`);
  });

  test('finds the application where only its older address is known', async () => {
    discord.faults.add('GET /applications/@me', apiFault(404, 0, '404: Not Found'));
    expect((await deploy()).at(-2)).toBe(`${commands.length} changed, 0 unchanged, everywhere.`);
  });

  test.each([
    [
      'without a token',
      () => deployCommands({ ...config(), discord: undefined } as unknown as Config),
      'Set DISCORD_TOKEN',
    ],
    ['for something that is no server', () => deploy('the one on the left'), '--guild takes a server’s id'],
    [
      'with a wrong token',
      () => deployCommands({ ...config(), discord: { token: 'a.b.c', apiUrl: discord.url, messageContent: false } }),
      'Discord does not accept DISCORD_TOKEN',
    ],
    [
      'for a server that the bot is not in',
      () => deploy(discord.guild('Elsewhere', { bot: false }).id),
      'refuses this (403): Missing Access',
    ],
    [
      'while Discord is down',
      () => {
        discord.faults.add(routes.any, serverError(503), { times: 10 });
        return deploy();
      },
      'Discord cannot be reached',
    ],
  ])('%s: one sentence', async (_what, run, sentence) => {
    await expect(run()).rejects.toThrow(sentence);
  });
});

describe('starting the bot', () => {
  const start = async (): Promise<RunningDiscord> => {
    const store = await openBreakableStore();
    onTestFinished(() => store.close());
    return startDiscord(
      { token: discord.token, apiUrl: discord.url, messageContent: false },
      { guildFacts: uneditedFacts(() => footnote), store, log: createLog('silent'), now: Date.now },
    );
  };

  test('registers what is missing or differs, leaves the rest, and never removes', async () => {
    await rest().post(Routes.applicationCommands(discord.bot.id), { body: { name: 'other', description: 'Other' } });
    const bot = await start();
    await discord.until(() => discord.commands().length === commands.length + 1, 'the commands');
    await bot.stop();
    const before = writes().length;
    const again = await start();
    await again.stop();
    expect(writes()).toHaveLength(before);
  });

  test('goes on where the commands cannot be compared', async () => {
    discord.faults.add('GET /applications/*/commands', serverError(500), { times: 4 });
    const bot = await start();
    await discord.botIsOnline();
    await bot.stop();
  });
});
