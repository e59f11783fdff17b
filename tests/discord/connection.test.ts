/** Conversations while the connection to Discord breaks: the bot comes back, answers everything once, and loses nothing that was replayed. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Stage, setStage } from './setup/stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(async () => {
  await theNextQuestionIsAnswered();
  await stage.close();
});

/** By then whatever came before it has been answered too, and perhaps answered twice. */
async function theNextQuestionIsAnswered(): Promise<void> {
  const { discord } = stage;
  const guild = discord.guild('Elsewhere');
  const hall = guild.channel('hall');
  const carl = guild.member('Carl');
  const said = carl.says(hall, `${discord.bot.mention} was a mediator appointed?`);
  expect((await said.reply()).text).toContain('### A mediator');
}

const mentionBot = (question: string) => stage.alice.says(stage.desk, `${stage.discord.bot.mention} ${question}`);

/** Waits for the bot, and until it has dealt with what was sent to it. */
async function comesBack(connections: number): Promise<void> {
  const { discord } = stage;
  await discord.until(() => discord.gateway.counts.connections > connections && discord.gateway.online, 'the bot', {
    withinMs: 15_000,
  });
  await discord.gateway.caughtUp();
  await theNextQuestionIsAnswered();
}

describe('a connection that ends', () => {
  const endings: readonly (readonly [string, () => void])[] = [
    ['a dropped connection', () => stage.discord.gateway.drop()],
    ['opcode 7', () => stage.discord.gateway.askToReconnect()],
    ['opcode 9, resumable', () => stage.discord.gateway.invalidateSession({ resumable: true })],
    ['close code 4000', () => stage.discord.gateway.close(4000)],
    ['close code 4009', () => stage.discord.gateway.close(4009)],
  ];

  test.each(endings)('after %s the bot resumes and answers what was asked meanwhile, once', async (_what, end) => {
    const { discord, alice, desk } = stage;
    const before = mentionBot('whom did Larijani meet?');
    await before.reply();
    const { resumes, identifies } = { ...discord.gateway.counts };
    end();
    const meanwhile = mentionBot('where are the talks held?');
    expect((await meanwhile.reply({ withinMs: 15_000 })).text).toContain('### The talks');
    await discord.until(() => discord.gateway.counts.resumes > resumes && discord.gateway.online, 'a resume', {
      withinMs: 15_000,
    });
    await discord.gateway.caughtUp();
    await alice.uses(desk, '/ask', { question: 'What do the minutes list?' });
    expect(discord.gateway.counts.identifies).toBe(identifies);
    expect(before.replies.filter(({ repliesTo }) => repliesTo === before.id)).toHaveLength(1);
    expect(meanwhile.replies).toHaveLength(1);
  });

  test('after opcode 9, not resumable, the bot identifies anew and goes on', async () => {
    const { discord, alice, desk } = stage;
    const { identifies, connections } = { ...discord.gateway.counts };
    discord.gateway.invalidateSession({ resumable: false });
    await comesBack(connections);
    expect(discord.gateway.counts.identifies).toBe(identifies + 1);
    expect((await alice.uses(desk, '/ask', { question: 'where are the talks' })).text).toContain('### The talks');
  });

  test('a session that Discord has forgotten is replaced by a new one', async () => {
    const { discord, alice, desk } = stage;
    const { identifies } = { ...discord.gateway.counts };
    discord.gateway.forgetSessions();
    discord.gateway.drop();
    await discord.until(() => discord.gateway.counts.identifies > identifies && discord.gateway.online, 'the bot', {
      withinMs: 18_000,
    });
    await discord.gateway.caughtUp();
    expect((await alice.uses(desk, '/ask', { question: 'where are the talks' })).text).toContain('### The talks');
  });

  test('while Discord cannot be reached at all, the bot waits and comes back by itself', async () => {
    const { discord, alice, desk } = stage;
    await discord.goesOffline();
    const meanwhile = mentionBot('where are the talks held?');
    await discord.goesOnline();
    expect((await meanwhile.reply({ withinMs: 18_000 })).text).toContain('### The talks');
    expect((await alice.uses(desk, '/ask', { question: 'whom did Larijani meet?' })).text).toContain('### Ali');
  });
});

describe('heartbeats that are never acknowledged', () => {
  test('make the bot connect again and resume', async () => {
    await stage.close();
    stage = await setStage({ discord: { heartbeatIntervalMs: 250 } });
    const { discord } = stage;
    discord.gateway.acknowledgesHeartbeats = false;
    const { connections } = { ...discord.gateway.counts };
    await discord.until(() => discord.gateway.counts.connections > connections, 'another connection', {
      withinMs: 15_000,
    });
    discord.gateway.acknowledgesHeartbeats = true;
    expect((await mentionBot('where are the talks held?').reply({ withinMs: 15_000 })).text).toContain('### The talks');
  });
});

describe('the same event twice', () => {
  test('a message and an interaction that are replayed although they were answered are not answered again', async () => {
    const { discord, alice, bob, desk } = stage;
    const said = mentionBot('whom did Larijani meet?');
    await said.reply();
    const use = await alice.uses(desk, '/ask', { question: 'where are the talks' });
    await bob.clicks(use, 'Helpful');
    await discord.until(() => stage.store.kept('feedback.give').length === 1, 'the verdict to be kept');
    discord.gateway.replaysSeenEvents = 50;
    const { connections } = { ...discord.gateway.counts };
    discord.gateway.drop();
    await comesBack(connections);
    expect(said.replies.filter(({ repliesTo }) => repliesTo === said.id)).toHaveLength(1);
    expect(stage.store.kept('feedback.give')).toHaveLength(1);
    // A second first answer to the interaction would be a violation, which closing the stage finds.
  });

  test('an event that Discord delivers twice in a row is answered once', async () => {
    const { discord, alice, desk } = stage;
    discord.gateway.doubleNext();
    const said = mentionBot('whom did Larijani meet?');
    await said.reply();
    await theNextQuestionIsAnswered();
    expect(said.replies).toHaveLength(1);
    discord.gateway.doubleNext();
    expect((await alice.uses(desk, '/ask', { question: 'where are the talks' })).text).toContain('### The talks');
    await discord.gateway.caughtUp();
  });
});

describe('events that are not as they should be', () => {
  const NAMES = [
    'MESSAGE_CREATE',
    'MESSAGE_DELETE',
    'MESSAGE_DELETE_BULK',
    'INTERACTION_CREATE',
    'GUILD_CREATE',
    'GUILD_DELETE',
    'CHANNEL_CREATE',
    'CHANNEL_UPDATE',
    'THREAD_CREATE',
    'THREAD_LIST_SYNC',
    'GUILD_MEMBER_UPDATE',
    'GUILD_ROLE_CREATE',
    'NOT_AN_EVENT',
    'error',
    '__proto__',
  ];

  test('cost a line in the log at most', async () => {
    const { discord, desk, guild } = stage;
    const parts: readonly unknown[] = [
      null,
      7,
      'text',
      [],
      {},
      { id: '1' },
      { id: '1', type: 2, data: {}, token: 't' },
      { id: '1', type: 2, token: 't', data: { type: 1, name: 'ask' }, user: { id: '1' }, channel_id: desk.id },
      { id: '1', type: 3, token: 't', data: { component_type: 2, custom_id: 'f1|source|x' }, user: { id: '1' } },
      { id: '2', channel_id: desk.id, guild_id: guild.id },
      { id: '3', channel_id: desk.id, guild_id: guild.id, author: null, content: null, mentions: null },
      { id: '4', channel_id: '5', author: { id: '6' }, content: 7, components: [{ type: 99 }] },
      { id: guild.id, channels: [null], roles: [null], members: [null], threads: [{}] },
      { ids: [null, {}], channel_id: desk.id, guild_id: guild.id },
    ];
    for (const name of NAMES) for (const data of parts) discord.gateway.sendEvent(name, data);
    await discord.gateway.caughtUp();
    expect(stage.logged.join()).toContain('an event from Discord could not be read and was passed over');
    // The fake is told of answers to interactions that it never sent; that is this test's doing.
    discord.takeViolations();
  });

  test('a frame that is no JSON is passed over', async () => {
    const { discord } = stage;
    discord.gateway.sendText('{"op":0,');
    await discord.gateway.caughtUp().catch(() => {});
  });

  const person = { id: '900000000000000100', username: 'alice', discriminator: '0', avatar: null };
  const member = { user: person, roles: [], permissions: '0' };
  const question = { type: 3, name: 'question', value: 'where are the talks' };
  const answer = { id: '900000000000000101', content: '', author: person };
  const lean: readonly (readonly [string, object, string])[] = [
    ['a command', { type: 2, user: person, data: { id: '1', type: 1, name: 'ask', options: [question] } }, 'The talks'],
    [
      'a command in a server that the bot was not told of',
      {
        type: 2,
        guild_id: '900000000000000102',
        channel_id: '900000000000000103',
        member,
        data: { id: '1', type: 1, name: 'ask', options: [question] },
      },
      'The talks',
    ],
    [
      'a letter typed',
      { type: 4, user: person, data: { id: '1', type: 1, name: 'ask', options: [{ ...question, focused: true }] } },
      'choices',
    ],
    [
      'a button',
      { type: 3, user: person, message: answer, data: { component_type: 2, custom_id: 'f1|source|venue' } },
      'Where it stands',
    ],
    [
      'a form in a server',
      { type: 5, guild_id: '900000000000000102', member, data: { custom_id: 'f1|fact|x', components: [] } },
      'content',
    ],
  ];

  test.each(lean)('%s without the parts that may be missing is answered', async (_what, event, said) => {
    const { discord, desk } = stage;
    discord.gateway.sendEvent('INTERACTION_CREATE', {
      id: '900000000000000001',
      application_id: discord.bot.id,
      token: 'lean-token',
      version: 1,
      channel_id: desk.id,
      ...event,
    });
    const callback = () => discord.requests.find(({ path }) => path.includes('lean-token'));
    await discord.until(() => callback() !== undefined, 'a callback');
    expect(JSON.stringify(callback()?.body)).toContain(said);
    // The fake is told of answers to interactions that it never sent; that is this test's doing.
    discord.takeViolations();
  });

  test('a message without the parts that may be missing is answered', async () => {
    const { discord, alice } = stage;
    discord.gateway.sendEvent('MESSAGE_CREATE', {
      id: '900000000000000002',
      channel_id: alice.dm.id,
      author: { id: alice.id, username: 'alice', discriminator: '0', avatar: null },
      content: 'Whom did Larijani meet?',
      timestamp: new Date(0).toISOString(),
      type: 0,
    });
    await alice.dm.shows('### Ali Larijani');
  });

  test('a greeting that says no more than who the bot is suffices, also for a resume', async () => {
    await stage.close();
    stage = await setStage({ discord: { sparseReady: true } });
    const { discord, alice, desk } = stage;
    expect((await alice.uses(desk, '/ask', { question: 'where are the talks' })).text).toContain('### The talks');
    const { resumes, identifies } = { ...discord.gateway.counts };
    discord.gateway.drop();
    expect((await mentionBot('whom did Larijani meet?').reply({ withinMs: 15_000 })).text).toContain('### Ali');
    expect(discord.gateway.counts).toMatchObject({ resumes: resumes + 1, identifies });
  });
});
