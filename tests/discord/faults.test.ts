/** Conversations while Discord's interface fails: whatever happens, the bot is alive and answers the next question. */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  answerLost,
  apiFault,
  connectionClosed,
  connectionReset,
  type Fault,
  missingAccess,
  missingPermissions,
  rateLimited,
  routes,
  serverError,
  unknownInteraction,
  unknownMessage,
} from './fake/faults.js';
import { footnote } from './setup/briefing.js';
import { type Stage, setStage, uneditedFacts } from './setup/stage.js';

let stage: Stage;

/** A server of its own, so that what one test asked is not "answered above" in the next. */
function newPlace() {
  const guild = stage.discord.guild('Somewhere');
  return {
    desk: guild.channel('desk'),
    alice: guild.member('Alice'),
    bob: guild.member('Bob'),
    mona: guild.member('Mona', { permissions: ['ManageChannels'] }),
  };
}

/** Neither the bot nor the person remembers anything bad: both ways of asking work. */
async function theNextQuestionIsAnswered(): Promise<void> {
  stage.discord.faults.clear();
  const { desk, alice } = newPlace();
  expect((await alice.uses(desk, '/ask', { question: 'Whom did Larijani meet?' })).text).toContain('### Ali Larijani');
  const said = alice.says(desk, `${stage.discord.bot.mention} was a mediator appointed?`);
  expect((await said.reply()).text).toContain('### A mediator');
}

/** One bot for all tests of a group: it outlives each of them. */
function useOneStage(): void {
  beforeAll(async () => {
    stage = await setStage();
  });
  afterEach(theNextQuestionIsAnswered);
  afterAll(() => stage.close());
}

const logs = (text: string) => stage.discord.until(() => stage.logged.join().includes(text), `"${text}" in the log`);

describe('what the client tries again by itself: the answer comes, once', () => {
  useOneStage();
  const passing: readonly (readonly [string, Fault])[] = [
    ['429 for this route', rateLimited({ retryAfterMs: 80 })],
    ['429 for all routes', rateLimited({ retryAfterMs: 80, scope: 'global' })],
    ['500', serverError(500)],
    ['502', serverError(502)],
    ['503', serverError(503)],
    ['a reset connection', connectionReset],
  ];

  test.each(passing)('%s when a command is answered', async (_what, fault) => {
    const { discord } = stage;
    const { alice, desk } = newPlace();
    discord.faults.add(routes.callback, fault);
    const use = await alice.uses(desk, '/ask', { question: 'where are the talks' });
    expect(use.text).toContain('### The talks');
  });

  test.each(passing)('%s when a button is answered', async (_what, fault) => {
    const { discord } = stage;
    const { alice, bob, desk } = newPlace();
    const use = await alice.uses(desk, '/ask', { question: 'where are the talks' });
    discord.faults.add(routes.callback, fault);
    expect((await bob.clicks(use, 'Source')).text).toContain('Where it stands');
  });

  test.each(passing)('%s when choices are offered', async (_what, fault) => {
    const { discord } = stage;
    const { alice, desk } = newPlace();
    discord.faults.add(routes.callback, fault);
    expect(await alice.types(desk, '/ask', { question: 'mediator' })).toHaveLength(1);
  });

  test.each(passing)('%s when a mention is answered', async (_what, fault) => {
    const { discord } = stage;
    const { alice, desk } = newPlace();
    discord.faults.add(routes.send, fault);
    const said = alice.says(desk, `${discord.bot.mention} where are the talks held?`);
    expect((await said.reply()).text).toContain('### The talks');
    expect(said.replies).toHaveLength(1);
  });

  test.each(passing)('%s when a setting is shown, which is an edit', async (_what, fault) => {
    const { discord } = stage;
    const { mona, desk } = newPlace();
    discord.faults.add(routes.originalResponse, fault);
    expect((await mona.uses(desk, '/channel', { mode: 'off' })).text).toContain('I stay silent here');
  });

  test.each(passing)('%s when an answer is dismissed', async (_what, fault) => {
    const { discord } = stage;
    const { alice, desk } = newPlace();
    const { reply } = await alice.uses(desk, '/ask', { question: 'where are the talks' });
    discord.faults.add(routes.originalResponse, fault);
    await alice.clicks(reply, 'Dismiss');
    await reply.disappears();
  });
});

describe('a rate limit on any other route: what was to be done is done, later', () => {
  useOneStage();
  const scopes = [['for this route'], ['for all routes']] as const;
  const limited = (scope: string): Fault =>
    rateLimited({ retryAfterMs: 80, ...(scope === 'for all routes' && { scope: 'global' as const }) });

  test.each(scopes)('%s when a second word follows an answer', async (scope) => {
    const { discord } = stage;
    const { alice, desk } = newPlace();
    const { reply } = await alice.uses(desk, '/ask', { question: 'where are the talks' });
    discord.faults.add(routes.originalResponse, unknownMessage);
    const struck = discord.faults.add(routes.followup, limited(scope));
    const use = await alice.clicks(reply, 'Dismiss', { until: 'acknowledged' });
    expect((await use.followup()).text).toBe('That message was deleted meanwhile.');
    expect(struck.hits).toBe(1);
  });

  test.each(scopes)('%s when somebody is told by direct message', async (scope) => {
    const { discord } = stage;
    const { alice, desk } = newPlace();
    desk.denies(discord.bot, ['SendMessages']);
    await discord.gateway.caughtUp();
    const struck = discord.faults.add('POST /users/@me/channels', limited(scope));
    alice.says(desk, `${discord.bot.mention} where are the talks held?`);
    await alice.dm.shows('I may not write or attach files there, so I could not answer; `/ask` may work all the same.');
    expect(struck.hits).toBe(1);
  });

  test.each(scopes)('%s when the bot logs in and compares the commands', async (scope) => {
    const { discord } = stage;
    const login = discord.faults.add('GET /gateway/bot', limited(scope));
    const comparison = discord.faults.add('GET /applications/*/commands', limited(scope));
    await stage.restartsBot();
    await discord.until(() => comparison.hits === 1, 'the commands to be compared');
    expect(login.hits).toBe(1);
  });
});

describe('what is lost: a line in the log, never the end of the bot', () => {
  useOneStage();
  const lasting: readonly (readonly [string, Fault, number])[] = [
    ['10062 Unknown interaction', unknownInteraction, 1],
    ['40060 already acknowledged', apiFault(400, 40060, 'Interaction has already been acknowledged.'), 1],
    ['401 Unauthorized', apiFault(401, 0, '401: Unauthorized'), 2],
    ['50001 Missing access', missingAccess, 2],
    ['50013 Missing permissions', missingPermissions, 2],
    ['10003 Unknown channel', apiFault(404, 10003, 'Unknown Channel'), 1],
    ['50035 Invalid form body', apiFault(400, 50035, 'Invalid Form Body'), 2],
    ['500 again and again', serverError(), 8],
    ['a closed connection', connectionClosed, 2],
    [
      'a body that is no JSON',
      { answer: { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' } },
      1,
    ],
  ];

  test.each(lasting)('%s for a command', async (_what, fault, times) => {
    const { discord } = stage;
    const { alice, desk } = newPlace();
    const struck = discord.faults.add(routes.callback, fault, { times });
    await alice.uses(desk, '/ask', { question: 'where are the talks' }, { until: 'sent' });
    await discord.until(() => struck.hits === times, 'the fault to strike');
  });

  test.each(lasting)('%s for a button', async (_what, fault, times) => {
    const { discord } = stage;
    const { alice, bob, desk } = newPlace();
    const use = await alice.uses(desk, '/ask', { question: 'where are the talks' });
    const struck = discord.faults.add(routes.callback, fault, { times });
    await bob.clicks(use, 'Source', { until: 'sent' });
    await discord.until(() => struck.hits === times, 'the fault to strike');
  });

  test.each(lasting)('%s for choices', async (_what, fault) => {
    const { discord } = stage;
    const { alice, desk } = newPlace();
    const struck = discord.faults.add(routes.callback, fault, { times: 8 });
    await alice.types(desk, '/ask', { question: 'mediator' }, undefined, { until: 'sent' });
    await discord.until(() => struck.hits > 0, 'the fault to strike');
  });

  test.each(lasting)('%s for a mention', async (_what, fault) => {
    const { discord } = stage;
    const { alice, desk } = newPlace();
    const struck = discord.faults.add(routes.send, fault, { times: 4 });
    alice.says(desk, `${discord.bot.mention} where are the talks held?`);
    await discord.until(() => struck.hits > 0, 'the fault to strike');
  });
});

describe('what the person is told', () => {
  beforeEach(async () => {
    stage = await setStage();
  });
  afterEach(async () => {
    await theNextQuestionIsAnswered();
    await stage.close();
  });

  test('a mention in a channel where the bot may not write: privately, that it may not', async () => {
    const { alice, desk, discord } = stage;
    desk.denies(discord.bot, ['SendMessages']);
    await discord.gateway.caughtUp();
    alice.says(desk, `${discord.bot.mention} where are the talks held?`);
    await alice.dm.shows(`${desk.mention}: I may not write or attach files there, so I could not answer`);
    await logs('an answer could not be posted');
  });

  test('a mention in a thread that is locked: privately as well', async () => {
    const { mona, alice, desk, discord } = stage;
    const thread = desk.thread('old', { by: alice });
    discord.faults.add(routes.send, apiFault(400, 50083, 'Thread is archived'));
    mona.says(thread, `${discord.bot.mention} where are the talks held?`);
    await mona.dm.shows('I may not write or attach files there');
  });

  test('a question that was deleted before the answer came: the answer stands without it', async () => {
    const { alice, desk, discord } = stage;
    discord.faults.add(routes.send, { delayMs: 150 });
    const said = alice.says(desk, `${discord.bot.mention} where are the talks held?`);
    await discord.gateway.caughtUp();
    alice.deletes(said);
    const answer = await desk.shows('### The talks');
    expect(answer.repliesTo).toBeUndefined();
  });

  test('10008: an answer that somebody deletes while it is being dismissed', async () => {
    const { alice, desk, discord } = stage;
    const { reply } = await alice.uses(desk, '/ask', { question: 'where are the talks' });
    discord.faults.add(routes.originalResponse, unknownMessage);
    const use = await alice.clicks(reply, 'Dismiss', { until: 'acknowledged' });
    expect((await use.followup()).text).toBe('That message was deleted meanwhile.');
    await logs('Discord did not take an answer');
  });

  test('10008: a message that was replied to and is gone', async () => {
    const { alice, bob, desk, discord } = stage;
    const answer = await alice.says(desk, `${discord.bot.mention} where are the talks held?`).reply();
    await stage.restartsBot();
    discord.faults.add('GET /channels/*/messages/*', unknownMessage);
    const reply = await bob.says(desk, `${discord.bot.mention} was a mediator appointed?`, { replyTo: answer }).reply();
    expect(reply.text).toContain('### A mediator');
  });

  test('a failure that nobody expects: privately, with a reference that stands in the log', async () => {
    await stage.close();
    stage = await setStage({
      surroundings: {
        guildFacts: uneditedFacts((guild) => {
          if (guild === stage.guild.id) throw new Error('a bug with a secret');
          return footnote;
        }),
      },
    });
    const { reply } = await stage.alice.uses(stage.desk, '/ask', { question: 'where are the talks' });
    expect(reply.ephemeral).toBe(true);
    const reference = /Something went wrong\. .* reference: (\w{8})$/.exec(reply.text)?.[1];
    expect(reply.text).not.toContain('secret');
    expect(stage.logged.join()).toContain(`"reference":"${reference}"`);
  });

  test('an answer that was taken although the connection broke before Discord said so stands once', async () => {
    const { alice, desk, discord } = stage;
    discord.faults.add(routes.callback, answerLost);
    await alice.uses(desk, '/ask', { question: 'where are the talks' });
    await logs('the person could not be told');
    expect(desk.botMessages).toHaveLength(1);
  });

  test.each([
    ['500', { answer: serverError(500).answer, afterDoing: true }],
    ['a reset connection', { connection: 'reset', afterDoing: true }],
  ] as const)('a mention’s answer that was taken although Discord said %s stands once', async (_what, fault) => {
    const { alice, desk, discord } = stage;
    discord.faults.add(routes.send, fault as Fault);
    const said = alice.says(desk, `${discord.bot.mention} where are the talks held?`);
    await discord.until(() => stage.store.kept('questions.record').length === 1, 'the question to be kept');
    expect(said.replies).toHaveLength(1);
    expect(desk.botMessages).toHaveLength(1);
  });

  test('a callback that Discord takes without saying which message it became is no failure', async () => {
    const { alice, desk, discord } = stage;
    discord.faults.add(routes.callback, { answer: { status: 204, body: undefined }, afterDoing: true });
    const { reply } = await alice.uses(desk, '/ask', { question: 'where are the talks' });
    expect(reply.text).toContain('### The talks');
    await discord.until(() => stage.store.kept('questions.record').length === 1, 'the question to be kept');
    expect(desk.botMessages).toHaveLength(1);
    expect(stage.logged.join()).not.toContain('an interaction failed');
  });

  test('an answer later than Discord’s three seconds is refused, and no crash', async () => {
    let isSlow = true;
    await stage.close();
    stage = await setStage({
      discord: { interactionDeadlineMs: 150 },
      surroundings: {
        guildFacts: uneditedFacts(() => {
          const until = performance.now() + (isSlow ? 200 : 0);
          while (performance.now() < until);
          return footnote;
        }),
      },
    });
    await stage.alice.uses(stage.desk, '/ask', { question: 'where are the talks' }, { until: 'sent' });
    await logs('Discord did not take an answer');
    expect(stage.discord.takeViolations()[0]?.problem).toContain('150 are allowed');
    isSlow = false;
  });

  test('a second first answer to one interaction is refused by Discord and harms nobody', async () => {
    const { alice, desk, discord } = stage;
    discord.faults.add(routes.callback, apiFault(400, 40060, 'Interaction has already been acknowledged.'));
    await alice.uses(desk, '/ask', { question: 'where are the talks' }, { until: 'sent' });
    await logs('Discord did not take an answer');
  });
});

describe('what happens to the server meanwhile', () => {
  beforeEach(async () => {
    stage = await setStage();
  });
  afterEach(async () => {
    await theNextQuestionIsAnswered();
    await stage.close();
  });

  test('an outage of a server, with a question in the middle of it', async () => {
    const { alice, desk, guild, discord } = stage;
    guild.goesDown();
    alice.says(desk, `${discord.bot.mention} where are the talks held?`);
    await discord.gateway.caughtUp();
    guild.comesBack();
    const reply = await alice.says(desk, `${discord.bot.mention} where are the talks held?`).reply();
    expect(reply.text).toContain('### The talks');
  });

  test('a bot that is kicked while it answers', async () => {
    const { alice, desk, guild, discord } = stage;
    discord.faults.add(routes.send, { delayMs: 150 });
    alice.says(desk, `${discord.bot.mention} where are the talks held?`);
    await discord.gateway.caughtUp();
    guild.kicksBot();
    await logs('an answer could not be posted');
  });

  test('a channel that is deleted while the bot answers', async () => {
    const { alice, desk, discord } = stage;
    discord.faults.add(routes.send, { delayMs: 150 });
    alice.says(desk, `${discord.bot.mention} where are the talks held?`);
    await discord.gateway.caughtUp();
    desk.disappears();
    await logs('an answer could not be posted');
  });
});
