/** Conversations: asking too much. */

import { afterEach, describe, expect, test } from 'vitest';
import { PRESS_ALLOWANCE } from '../../src/discord/state/cooldown.js';
import type { Use } from './fake/driver/use.js';
import { routes, slow } from './fake/faults.js';
import { makeBase } from './moderation/briefing.js';
import { type Stage, setStage } from './setup/stage.js';

let stage: Stage;
afterEach(() => stage.close());

const STRICT = { burst: 2, refillMs: 5_000 };
const GENEROUS = { burst: 1000, refillMs: 1 };

const QUESTIONS = ['Whom did Larijani meet?', 'Where are the talks held?', 'Was a mediator appointed?'] as const;

describe('one person', () => {
  test('who asks too much with /ask is told privately how long to wait, and others are not held up', async () => {
    stage = await setStage({ surroundings: { allowances: { user: STRICT, channel: GENEROUS } } });
    const { alice, bob, desk, clock } = stage;
    for (const question of QUESTIONS.slice(0, 2)) await alice.uses(desk, '/ask', { question });
    clock.now += 1_000;
    const refused = await alice.uses(desk, '/ask', { question: QUESTIONS[2] });
    expect(refused.reply.ephemeral).toBe(true);
    expect(refused.text).toBe('That was a lot at once. Please try again in 4 seconds.');
    expect((await bob.uses(desk, '/ask', { question: QUESTIONS[2] })).text).toContain('### A mediator');
    clock.now += 4_000;
    expect((await alice.uses(desk, '/ask', { question: QUESTIONS[0] })).reply.ephemeral).toBe(true);
  });

  test('who mentions the bot too often is told once, in direct messages, and the channel stays quiet', async () => {
    stage = await setStage({ surroundings: { allowances: { user: STRICT, channel: GENEROUS } } });
    const { alice, desk, discord } = stage;
    for (const question of QUESTIONS.slice(0, 2)) await alice.says(desk, `${discord.bot.mention} ${question}`).reply();
    alice.says(desk, `${discord.bot.mention} ${QUESTIONS[2]}`);
    await alice.dm.shows(`${desk.mention}: That was a lot at once. Please try again in 5 seconds.`);
    alice.says(desk, `${discord.bot.mention} ${QUESTIONS[2]}`);
    await desk.staysSilent();
    expect(alice.dm.botMessages).toHaveLength(1);
  });

  test('who takes no direct messages is left in peace', async () => {
    stage = await setStage({
      surroundings: { allowances: { user: { burst: 1, refillMs: 5_000 }, channel: GENEROUS } },
    });
    const { alice, desk, discord, logged } = stage;
    alice.closesDirectMessages();
    await alice.says(desk, `${discord.bot.mention} ${QUESTIONS[0]}`).reply();
    alice.says(desk, `${discord.bot.mention} ${QUESTIONS[1]}`);
    await discord.until(() => logged.join().includes('the asker could not be told'), 'the log to say so');
    await desk.staysSilent();
  });

  test('cannot flood the channel by sharing either', async () => {
    stage = await setStage({
      surroundings: { allowances: { user: { burst: 3, refillMs: 5_000 }, channel: GENEROUS } },
    });
    const { alice, desk } = stage;
    const answer = await alice.uses(desk, '/ask', { question: QUESTIONS[0], private: true });
    await alice.clicks(answer, 'Share');
    await alice.clicks(answer, 'Share');
    const refused = await alice.clicks(answer, 'Share');
    expect(refused.text).toContain('That was a lot at once.');
  });
});

describe('one person with buttons', () => {
  const PRESSES = { user: GENEROUS, press: STRICT, channel: GENEROUS };

  test.each([
    ['Source', (answer: Use) => stage.bob.clicks(answer, 'Source')],
    ['Helpful', (answer: Use) => stage.bob.clicks(answer, 'Helpful')],
    ['a menu of facts', (answer: Use) => stage.bob.selects(answer, 'Related facts …', 0)],
    ['the next page', (_answer: Use, list: Use) => stage.bob.clicks(list, 'More')],
  ])('who presses %s too often is told privately how long to wait, and others are not', async (_what, press) => {
    stage = await setStage({ surroundings: { allowances: PRESSES } });
    const { alice, bob, desk, clock, store } = stage;
    const answer = await alice.uses(desk, '/ask', { question: QUESTIONS[0] });
    const list = await alice.uses(desk, '/ask', { question: 'What are the sticking points?' });
    for (let presses = 0; presses < 2; presses += 1) await press(answer, list);
    await stage.discord.gateway.caughtUp();
    const verdicts = store.kept('feedback.give').length;
    const refused = await press(answer, list);
    expect(refused.reply.ephemeral).toBe(true);
    expect(refused.text).toBe('That was a lot at once. Please try again in 5 seconds.');
    expect(store.kept('feedback.give')).toHaveLength(verdicts);
    expect((await alice.clicks(answer, 'Source')).text).toContain('Where it stands');
    clock.now += 5_000;
    expect((await bob.clicks(answer, 'Source')).text).toContain('Where it stands');
  });
});

describe('a flood of a hundred at once', () => {
  const CROWD = 100;
  const flood = (press: () => Promise<Use>) => Promise.all(Array.from({ length: CROWD }, press));
  const refused = (uses: readonly Use[]) => uses.filter(({ text }) => text.startsWith('That was a lot at once.'));

  test('presses: as many are served as a person may have, and the rest is told to wait', async () => {
    stage = await setStage({ surroundings: { allowances: { user: GENEROUS, channel: GENEROUS } } });
    const { alice, bob, desk } = stage;
    const answer = await alice.uses(desk, '/ask', { question: QUESTIONS[0] });
    const uses = await flood(() => bob.clicks(answer, 'Source'));
    expect(refused(uses)).toHaveLength(CROWD - PRESS_ALLOWANCE.burst);
    expect(uses.every(({ reply }) => reply.ephemeral)).toBe(true);
    expect((await alice.clicks(answer, 'Source')).text).toContain('Where it stands');
  });

  test('forms: opened and filled in, they are bounded together with presses, and one edit is kept', async () => {
    stage = await setStage({
      base: makeBase(),
      surroundings: { allowances: { user: GENEROUS, channel: GENEROUS, press: { burst: 40, refillMs: 1_000 } } },
    });
    const { alice, mona, desk, clock } = stage;
    const shown = await mona.uses(desk, '/fact show', { fact: 'meeting' });
    const opened = await flood(() => mona.clicks(shown, 'Edit'));
    expect(opened.filter(({ answer }) => answer === 'modal')).toHaveLength(40);
    clock.now += 40_000;
    const [first] = opened.filter(({ answer }) => answer === 'modal');
    if (first === undefined) throw new Error('No form was opened.');
    const filled = await flood(() => mona.submits(first, { Statement: 'Ali Larijani met President Putin.' }));
    expect(refused(filled)).toHaveLength(CROWD - 40);
    const answer = await alice.uses(desk, '/ask', { question: 'Whom did Larijani meet?' });
    expect(answer.text).toContain('### Ali Larijani met President Putin.');
    clock.now += 40_000;
    const after = await mona.uses(desk, '/fact history', { fact: 'meeting' });
    expect(after.text.match(/amended/gi)).toHaveLength(1);
  });
});

describe('one channel', () => {
  test('in which everybody asks at once gets a rest; private answers and other channels go on', async () => {
    stage = await setStage({ surroundings: { allowances: { user: GENEROUS, channel: STRICT } } });
    const { alice, bob, desk, guild, discord } = stage;
    await alice.uses(desk, '/ask', { question: QUESTIONS[0] });
    await bob.says(desk, `${discord.bot.mention} ${QUESTIONS[1]}`).reply();
    const refused = await alice.uses(desk, '/ask', { question: QUESTIONS[2] });
    expect(refused.reply.ephemeral).toBe(true);
    expect(refused.text).toBe('This channel is asking a lot at once. Please try again in 5 seconds.');
    bob.says(desk, `${discord.bot.mention} ${QUESTIONS[2]}`);
    await bob.dm.shows(`${desk.mention}: This channel is asking a lot at once.`);
    await desk.staysSilent();
    expect((await alice.uses(desk, '/ask', { question: QUESTIONS[2], private: true })).text).toContain(
      '### A mediator',
    );
    expect((await alice.uses(guild.channel('other'), '/ask', { question: QUESTIONS[2] })).text).toContain('### A med');
  });

  test('what was refused is no context for the next question', async () => {
    stage = await setStage({
      surroundings: { allowances: { user: GENEROUS, channel: { burst: 1, refillMs: 60_000 } } },
    });
    const { alice, desk } = stage;
    await alice.uses(desk, '/ask', { question: QUESTIONS[1] });
    const refused = await alice.uses(desk, '/ask', { question: QUESTIONS[0] });
    expect(refused.text).toContain('This channel is asking a lot at once.');
    const followUp = await alice.uses(desk, '/ask', { question: 'and when?', private: true });
    expect(followUp.text).toContain(`You asked before: ${QUESTIONS[1]}`);
  });

  test('questions that nobody addressed to the bot are passed over in silence when there are too many', async () => {
    stage = await setStage({
      messageContent: true,
      surroundings: { allowances: { user: { burst: 1, refillMs: 60_000 }, channel: GENEROUS } },
    });
    const { alice, mona, desk } = stage;
    await mona.uses(desk, '/channel', { mode: 'questions' });
    await alice.says(desk, QUESTIONS[0]).reply();
    alice.says(desk, QUESTIONS[1]);
    await desk.staysSilent();
    expect(alice.dm.botMessages).toEqual([]);
  });
});

describe('everybody', () => {
  test('beyond what is worked on at once people are told privately, and later it goes on', async () => {
    stage = await setStage({ surroundings: { simultaneous: 1 } });
    const { alice, bob, mona, desk, discord } = stage;
    discord.faults.add(routes.callback, slow(400));
    const first = alice.uses(desk, '/ask', { question: QUESTIONS[0] });
    await discord.gateway.caughtUp();
    const refused = await bob.uses(desk, '/ask', { question: QUESTIONS[1] });
    expect(refused.reply.ephemeral).toBe(true);
    expect(refused.text).toBe('I am busy with many questions. Please try again in a moment.');
    mona.says(desk, `${discord.bot.mention} ${QUESTIONS[1]}`);
    await mona.dm.shows('I am busy with many questions.');
    expect((await first).text).toContain('### Ali Larijani');
    await discord.until(() => stage.store.kept('questions.record').length === 1, 'the first question to be done with');
    expect((await bob.uses(desk, '/ask', { question: QUESTIONS[1] })).text).toContain('### The talks');
  });

  test('a stop lets what is under way finish, and takes up nothing new', async () => {
    stage = await setStage();
    const { alice, desk, discord, store } = stage;
    discord.faults.add(routes.callback, slow(300));
    const asked = alice.uses(desk, '/ask', { question: QUESTIONS[0] });
    await discord.gateway.caughtUp();
    const stopped = stage.bot.stop();
    expect((await asked).text).toContain('### Ali Larijani');
    await stopped;
    expect(store.kept('questions.record').length).toBe(1);
    expect(discord.gateway.online).toBe(false);
  });
});
