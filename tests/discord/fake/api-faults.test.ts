import { Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { connect, deploy, echo, start } from './any-bot.js';
import {
  answerLost,
  connectionClosed,
  connectionReset,
  rateLimited,
  routes,
  serverError,
  slow,
  unknownInteraction,
} from './faults.js';

describe('faults of the API', () => {
  test('A rate limit and a failure of Discord are retried by the client, and count as no violation', async () => {
    const { discord, desk, alice } = await start();
    await connect(discord, { on: echo });
    const limited = discord.faults.add(routes.send, rateLimited({ retryAfterMs: 100 }));
    discord.faults.add(routes.send, serverError(502));
    expect((await alice.says(desk, 'hi').reply()).text).toBe('got ""');
    expect(limited.hits).toBe(1);
    discord.assertNoViolations();
  });

  test('A global rate limit holds back the other routes too', async () => {
    const { discord, desk } = await start();
    const client = await connect(discord);
    discord.faults.add(routes.any, rateLimited({ retryAfterMs: 150, scope: 'global' }));
    const held: string[] = [];
    const limit = new Promise<void>((resolve) => {
      client.rest.on('rateLimited', ({ global, route }) => {
        if (global) held.push(route);
        resolve();
      });
    });
    const limited = client.rest.get(Routes.channel(desk.id));
    await limit;
    await Promise.all([limited, client.rest.get(Routes.user())]);
    expect(held).toEqual(['/channels/:id', '/users/@me']);
    expect(discord.metrics.counter('GET /users/@me')).toBe(1);
  });

  test('An interaction that Discord no longer knows, a lost answer and a slow one happen as they are ordered', async () => {
    const { discord, desk, alice } = await start({ patienceMs: 2000 });
    await deploy(discord);
    const seen: string[] = [];
    await connect(discord, {
      answers: (i) =>
        i.isChatInputCommand() &&
        i.reply('x').then(
          () => seen.push('ok'),
          (error) => seen.push(String(error.code)),
        ),
    });
    discord.faults.add(routes.callback, unknownInteraction);
    await alice.uses(desk, '/ask', { question: 'x' }, { until: 'sent' });
    await discord.until(() => seen.length === 1, 'the refusal');
    discord.faults.add(routes.callback, slow(100));
    await alice.uses(desk, '/ask', { question: 'x' });
    await discord.until(() => seen.length === 2, 'the slow answer');
    discord.faults.add(routes.callback, answerLost);
    await alice.uses(desk, '/ask', { question: 'x' });
    await discord.until(() => seen.length === 3, 'the lost answer');
    expect(seen.slice(0, 2)).toEqual(['10062', 'ok']);
    expect(seen[2]).not.toBe('ok');
  });

  test('A reset connection is met by another attempt, a closed one by an error', async () => {
    const { discord } = await start();
    const client = await connect(discord);
    discord.faults.add(routes.any, connectionReset);
    expect(await client.rest.get(Routes.user())).toMatchObject({ id: discord.bot.id });
    discord.faults.add(routes.any, connectionClosed);
    await expect(client.rest.get(Routes.user())).rejects.toThrow(/closed/);
  });
});
