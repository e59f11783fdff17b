import { Events } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { connect, deploy, echo, start } from './any-bot.js';

describe('faults of the connection', () => {
  test('After a broken connection the bot resumes and hears what it missed', async () => {
    const { discord, desk, alice } = await start();
    await connect(discord, { on: echo });
    discord.gateway.drop();
    const reply = await alice.says(desk, `${discord.bot.mention} are you there?`).reply();
    expect(reply.text).toContain('are you there?');
    expect(discord.gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });
  });

  test('A bot that is asked to reconnect resumes', async () => {
    const { discord, desk, alice } = await start();
    await connect(discord, { on: echo });
    discord.gateway.askToReconnect();
    await discord.until(() => discord.gateway.counts.resumes === 1, 'a resume');
    await alice.says(desk, 'one').reply();
    discord.gateway.invalidateSession({ resumable: true });
    await discord.until(() => discord.gateway.counts.resumes === 2, 'another resume');
    await alice.says(desk, 'two').reply();
    expect(discord.gateway.counts).toMatchObject({ identifies: 1, resumes: 2 });
  });

  test('A bot whose session is invalid identifies anew', async () => {
    const { discord, desk, alice } = await start({ patienceMs: 10_000 });
    await connect(discord, { on: echo });
    discord.gateway.invalidateSession({ resumable: false });
    await discord.until(() => discord.gateway.counts.identifies === 2, 'a new session');
    await discord.botIsOnline();
    await alice.says(desk, 'hello').reply();
    expect(discord.gateway.counts.resumes).toBe(0);
  });

  test('A bot whose heartbeats are not acknowledged reconnects', async () => {
    const { discord } = await start({ heartbeatIntervalMs: 200 });
    await connect(discord);
    discord.gateway.acknowledgesHeartbeats = false;
    await discord.until(() => discord.gateway.counts.resumes === 1, 'a resume');
    discord.gateway.acknowledgesHeartbeats = true;
  });

  test('A bot that cannot reach Discord for a while comes back by itself', async () => {
    const { discord, desk, alice } = await start();
    await connect(discord, { on: echo });
    await discord.goesOffline();
    alice.says(desk, 'nobody hears');
    await discord.goesOnline();
    await desk.shows('got ""');
  });

  test('A gateway that does not answer, or refuses, keeps the bot away until it accepts again', async () => {
    const { discord, desk, alice } = await start({ patienceMs: 10_000 });
    await connect(discord, { on: echo });
    discord.gateway.acceptance = 'refuse';
    discord.gateway.drop();
    const before = discord.gateway.counts.connections;
    await discord.until(() => discord.gateway.counts.connections > before, 'an attempt');
    expect(discord.gateway.online).toBe(false);
    discord.gateway.acceptance = 'accept';
    await discord.botIsOnline();
    await alice.says(desk, 'hello').reply();
  });

  test('An event arrives twice, or is replayed although it was seen, when a test says so', async () => {
    const { discord, desk, alice } = await start();
    await deploy(discord);
    const seen: string[] = [];
    await connect(discord, { answers: (i) => i.isChatInputCommand() && seen.push(i.id) });
    const use = () => alice.uses(desk, '/ask', { question: 'x' }, { until: 'sent' });
    discord.gateway.doubleNext();
    await use();
    await discord.gateway.caughtUp();
    expect(seen).toHaveLength(2);
    discord.gateway.repeat('INTERACTION_CREATE');
    await discord.gateway.caughtUp();
    expect(seen).toHaveLength(3);
    discord.gateway.replaysSeenEvents = 1;
    discord.gateway.drop();
    await discord.until(() => seen.length === 4, 'the replayed event');
    expect(new Set(seen).size).toBe(1);
  });

  test('A malformed event reaches the client as it is', async () => {
    const { discord } = await start();
    const client = await connect(discord);
    const raw: unknown[] = [];
    client.on(Events.Raw, (event) => raw.push(event));
    discord.gateway.sendText('no json');
    discord.gateway.sendEvent('SOMETHING_NEW', { odd: true });
    await discord.gateway.caughtUp();
    expect(raw).toContainEqual(expect.objectContaining({ t: 'SOMETHING_NEW' }));
  });
});
