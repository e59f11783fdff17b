/** The built program in Discord: starts, answers, stops; and says in one sentence why it cannot start. */

import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildOnce } from '../build-once.js';
import type { FakeDiscord } from '../discord/fake/fake-discord.js';
import { rateLimited, routes, serverError } from '../discord/fake/faults.js';
import { startFakeDiscord } from '../discord/fake/start-fake-discord.js';
import { finish, KNOWLEDGE, makeBriefing, makeFolder, runProgram, startProgram } from './run-program.js';

let discord: FakeDiscord;
/** As little as can be asked, so that starting is quick. */
const oneSentenceBriefing = makeBriefing('The strike began on Monday.');

beforeAll(buildOnce);
beforeEach(async () => {
  discord = await startFakeDiscord({ patienceMs: 30_000 });
});
afterEach(() => discord.close());

const settings = (more: Readonly<Record<string, string>> = {}) => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.url,
  KNOWLEDGE_DIR: oneSentenceBriefing,
  ...more,
});

describe('the bot as an operator starts it', () => {
  test('joins, answers from the shipped knowledge, remembers across a restart, and ends with 0 when told to', async () => {
    const guild = discord.guild('Analysts');
    const desk = guild.channel('desk');
    const alice = guild.member('Alice');
    const mona = guild.member('Mona', { permissions: ['ManageChannels'] });
    const cwd = makeFolder();

    const first = startProgram([], { cwd, env: settings({ KNOWLEDGE_DIR: KNOWLEDGE }) });
    const firstEnd = finish(first);
    await discord.botIsOnline();
    await discord.until(() => discord.commands(guild).some(({ name }) => name === 'help'), 'the commands');
    const { reply } = await alice.uses(desk, '/ask', { question: 'Where are the talks held?' });
    expect(reply.text).toContain('Oman will host the next round of US-Iran talks this week.');
    expect(reply.text).toContain('the document bears no date');
    expect(await alice.types(desk, '/ask', { question: 'who met' })).not.toEqual([]);
    await mona.uses(desk, '/channel', { mode: 'off' });
    first.kill('SIGTERM');
    expect((await firstEnd).status).toBe(0);

    const second = startProgram([], { cwd, env: settings({ KNOWLEDGE_DIR: KNOWLEDGE }) });
    const secondEnd = finish(second);
    await discord.botIsOnline();
    expect((await mona.uses(desk, '/channel')).text).toContain('I stay silent here');
    expect((await alice.clicks(reply, 'Source')).text).toContain('Where it stands');
    const followUp = await alice
      .says(guild.channel('other'), `${discord.bot.mention} and who is the mediator?`)
      .reply();
    expect(followUp.text).not.toBe('');
    second.kill('SIGINT');
    const { status, stdout } = await secondEnd;
    expect(status).toBe(0);
    expect(stdout).toBe('');
    discord.assertNoViolations();
    // Two starts with the whole briefing, on a machine that may have other work.
  }, 60_000);

  test('a malformed event, a rate limit and an outage do not end it', async () => {
    const guild = discord.guild('Analysts');
    const desk = guild.channel('desk');
    const alice = guild.member('Alice');
    const child = startProgram([], { env: settings() });
    const end = finish(child);
    await discord.botIsOnline();
    for (const data of [null, {}, [], 'x']) {
      for (const name of ['GUILD_CREATE', 'MESSAGE_CREATE', 'INTERACTION_CREATE', 'error']) {
        discord.gateway.sendEvent(name, data);
      }
    }
    discord.gateway.sendText('null');
    discord.gateway.sendText('{"op":0');
    discord.faults.add(routes.send, rateLimited({ retryAfterMs: 50, scope: 'global' }));
    discord.faults.add(routes.send, serverError());
    const reply = await alice.says(desk, `${discord.bot.mention} when did the strike begin?`).reply();
    expect(reply.text).not.toBe('');
    expect(child.exitCode).toBeNull();
    child.kill('SIGTERM');
    expect((await end).status).toBe(0);
  });

  test('told to stop while Discord cannot be reached, it ends', async () => {
    const child = startProgram([], { env: settings() });
    const end = finish(child);
    await discord.botIsOnline();
    const guild = discord.guild('Analysts');
    await guild
      .member('Alice')
      .says(guild.channel('desk'), `${discord.bot.mention} when did the strike begin?`)
      .reply();
    const tries = new Promise<void>((resolve) => {
      child.stderr.on('data', (text: string) => text.includes('connecting again') && resolve());
    });
    await discord.goesOffline();
    await tries;
    child.kill('SIGTERM');
    expect((await end).status).toBe(0);
  });
});

describe('a start that cannot be', () => {
  const oneSentence = (stderr: string) => {
    const said = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
    expect(said, stderr).toHaveLength(1);
    expect(stderr).not.toContain(discord.token);
    return said[0];
  };

  test('with a wrong token', async () => {
    const { status, stderr } = await runProgram([], { env: settings({ DISCORD_TOKEN: 'wrong.token.here' }) });
    expect(status).toBe(1);
    expect(oneSentence(stderr)).toContain('Discord does not accept DISCORD_TOKEN');
    expect(stderr).not.toContain('wrong.token.here');
  });

  test('with an intent that the application may not use', async () => {
    const { status, stderr } = await runProgram([], { env: settings({ DISCORD_MESSAGE_CONTENT: 'on' }) });
    expect(status).toBe(1);
    expect(oneSentence(stderr)).toContain('Discord does not allow the message-content intent');
  });

  test('with a Discord that cannot be reached', async () => {
    const env = settings({ DISCORD_API_URL: 'http://127.0.0.1:9/api' });
    const { status, stderr } = await runProgram([], { env });
    expect(status).toBe(1);
    expect(oneSentence(stderr)).toContain('Discord cannot be reached at http://127.0.0.1:9/api');
  });

  test('with a Discord that is down', async () => {
    discord.faults.add(routes.any, serverError(503), { times: 20 });
    const { status, stderr } = await runProgram([], { env: settings() });
    expect(status).toBe(1);
    expect(oneSentence(stderr)).toContain('Discord cannot be reached');
  });

  test('with an address at which something else answers', async () => {
    discord.faults.add(routes.any, { answer: { status: 200, body: { hello: 'world' } } }, { times: 20 });
    for (const command of [[], ['deploy']]) {
      const { status, stderr } = await runProgram(command, { env: settings() });
      expect(status).toBe(1);
      expect(oneSentence(stderr)).toBe(
        `What answers at ${discord.url} does not speak as Discord does: check DISCORD_API_URL.`,
      );
    }
  });

  test('with a bot that was started too often in one day', async () => {
    const limit = { total: 1000, remaining: 0, reset_after: 3_600_000, max_concurrency: 1 };
    const body = { url: discord.url.replace('http', 'ws'), shards: 1, session_start_limit: limit };
    discord.faults.add('GET /gateway/bot', { answer: { status: 200, body } });
    const { status, stderr } = await runProgram([], { env: settings() });
    expect(status).toBe(1);
    expect(oneSentence(stderr)).toMatch(/^Discord lets this bot start again only after \d{4}-\d\d-\d\dT[\d:.]+Z: /);
  });

  test('with a token that is reset while it runs', async () => {
    const child = startProgram([], { env: settings() });
    const end = finish(child);
    await discord.botIsOnline();
    discord.gateway.close(4004);
    const { status, stderr } = await end;
    expect(status).toBe(1);
    expect(oneSentence(stderr)).toContain('Discord does not accept DISCORD_TOKEN');
  });
});

describe('npm run deploy:commands', () => {
  test('prints what changes, then that nothing does', async () => {
    const first = await runProgram(['deploy'], { env: settings() });
    expect(first.stdout).toContain('create ask\n');
    expect(first.status).toBe(0);
    const second = await runProgram(['deploy', '--guild', discord.guild('Analysts').id], { env: settings() });
    expect(second.stdout).toContain(', 0 unchanged, in server');
    const third = await runProgram(['deploy'], { env: settings() });
    expect(third.stdout).toMatch(/^0 changed, \d+ unchanged, everywhere\.\nInvite: /);
    const refused = await runProgram(['deploy', '--guild', 'mine'], { env: settings() });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('--guild takes a server’s id');
  });

  test('says how long Discord asks to wait, where that is long, instead of waiting', async () => {
    discord.faults.add(routes.any, rateLimited({ retryAfterMs: 3_600_000 }), { times: 20 });
    const { status, stderr } = await runProgram(['deploy'], { env: settings() });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Discord asks to wait 360\d seconds; try again then\.\n$/);
  });
});
