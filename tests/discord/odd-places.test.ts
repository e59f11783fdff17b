/** Conversations in places and ways that nobody thinks of first. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Stage, setStage } from './setup/stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage({ messageContent: true });
});
afterEach(() => stage.close());

const QUESTION = 'Where are the talks held?';
const UNREADABLE = 'I cannot read that message. Open its menu instead: Apps › Answer this.';
const ANSWER = '### The talks are to open in Muscat this week.';

describe('every place in which people write', () => {
  test.each([
    ['an announcement channel', () => stage.guild.channel('news', { kind: 'announcement' })],
    ['the chat of a voice channel', () => stage.guild.channel('lounge', { kind: 'voice' })],
    ['the chat of a stage', () => stage.guild.channel('podium', { kind: 'stage' })],
    ['a thread', () => stage.desk.thread('talks', { by: stage.alice })],
    ['a post in a forum', () => stage.guild.channel('forum', { kind: 'forum' }).thread('talks', { by: stage.alice })],
  ])('%s: all ways of asking work', async (_what, make) => {
    const { alice, bob, mona, discord } = stage;
    const place = make();
    const answer = await alice.says(place, `${discord.bot.mention} ${QUESTION}`).reply();
    expect(answer.text).toContain(ANSWER);
    expect((await bob.says(place, 'and when?', { replyTo: answer }).reply()).text).toContain(ANSWER);
    const named = (await bob.uses(place, '/ask', { question: 'Was a mediator named?' })).reply;
    expect(named.text).toContain('### A mediator was appointed');
    expect((await alice.uses(place, '/ask', { question: 'Was a mediator named?' })).text).toBe(
      `Answered here a moment ago: ${named.jumpUrl}`,
    );
    expect((await mona.uses(place, '/channel', { mode: 'questions' })).text).toContain('questions that I can answer');
    expect((await alice.says(place, 'Whom did Larijani meet?').reply()).text).toContain('### Ali Larijani met');
  });
});

describe('a message without a text of its own', () => {
  test('a question that is forwarded to the bot is answered, whether the bot has seen it or not', async () => {
    const { alice, bob, desk, guild, discord } = stage;
    const hidden = guild.channel('hidden');
    hidden.denies(discord.bot, ['ViewChannel']);
    await discord.gateway.caughtUp();
    expect((await alice.forwards(bob.says(hidden, QUESTION), alice.dm).reply()).text).toContain(ANSWER);
    const asked = bob.says(desk, 'Whom did Larijani meet?');
    expect((await alice.forwards(asked, alice.dm).reply()).text).toContain('### Ali Larijani met');
  });

  test('a question that is forwarded where it was asked, in direct messages, is answered too', async () => {
    const { alice } = stage;
    const said = alice.says(alice.dm, QUESTION);
    await said.reply();
    await stage.restartsBot();
    expect((await alice.forwards(said, alice.dm).reply()).text).toContain(ANSWER);
    expect(stage.logged.join()).not.toContain('could not be answered');
  });

  test('an answer that is forwarded in a channel is nothing that was said to the bot', async () => {
    const { alice, desk, discord } = stage;
    const answer = await alice.says(desk, `${discord.bot.mention} ${QUESTION}`).reply();
    alice.forwards(answer, desk);
    await desk.staysSilent();
  });

  test('"Answer this" answers what a message forwards, and what a poll asks', async () => {
    const { alice, bob, desk, guild } = stage;
    const forwarded = alice.forwards(bob.says(desk, QUESTION), guild.channel('other'));
    expect((await bob.chooses('Answer this', forwarded)).text).toContain(ANSWER);
    const poll = bob.polls(desk, 'Whom did Larijani meet?', ['Putin', 'nobody']);
    await desk.staysSilent();
    expect((await alice.chooses('Answer this', poll)).text).toContain('### Ali Larijani met');
  });
});

describe('a reply to a line that links to the answer', () => {
  test('is a follow-up to that answer, whoever writes it', async () => {
    const { alice, bob, desk, discord, store } = stage;
    await alice.says(desk, `${discord.bot.mention} ${QUESTION}`).reply();
    const link = await alice.says(desk, `${discord.bot.mention} ${QUESTION}`).reply();
    expect(link.text).toContain('Answered here a moment ago');
    await discord.until(() => store.kept('questions.record').length === 2, 'the questions to be kept');
    const followUp = await bob.says(desk, 'and when?', { replyTo: link }).reply();
    expect(followUp.text).toContain(`You asked before: ${QUESTION}`);
  });
});

describe('a mention of the bot’s own role, which Discord offers beside the bot', () => {
  test('is a mention of the bot where its text may be read', async () => {
    const { alice, desk, guild } = stage;
    expect((await alice.says(desk, `${guild.botRole.mention} ${QUESTION}`).reply()).text).toContain(ANSWER);
  });

  test('is told what to do instead where Discord withholds its text', async () => {
    await stage.close();
    stage = await setStage();
    const { alice, desk, guild } = stage;
    const reply = await alice.says(desk, `${guild.botRole.mention} ${QUESTION}`).reply();
    expect(reply.text).toBe(UNREADABLE);
  });

  test('another role is somebody else', async () => {
    const { alice, desk, guild } = stage;
    alice.says(desk, `${guild.role('Team').mention} ${QUESTION}`);
    await desk.staysSilent();
  });
});

describe('without the message-content intent, a reply to what /ask answered', () => {
  beforeEach(async () => {
    await stage.close();
    stage = await setStage();
  });

  test('is let be, for Discord withholds its text', async () => {
    const { alice, desk } = stage;
    const { reply } = await alice.uses(desk, '/ask', { question: QUESTION });
    alice.says(desk, 'and when?', { replyTo: reply });
    await desk.staysSilent();
  });

  test('is a follow-up where it mentions the bot', async () => {
    const { alice, desk, discord } = stage;
    const { reply } = await alice.uses(desk, '/ask', { question: QUESTION });
    const followUp = await alice.says(desk, `${discord.bot.mention} and when?`, { replyTo: reply }).reply();
    expect(followUp.text).toContain('You asked before');
  });
});
