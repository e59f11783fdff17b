/** Conversations: when the bot speaks in a channel, and when it keeps silent. */

import { afterEach, describe, expect, test, vi } from 'vitest';
import type { OptionValues } from './fake/driver/compose-command.js';
import { type Stage, setStage } from './setup/stage.js';

let stage: Stage;
afterEach(() => stage.close());

const QUESTION = 'Where are the talks held?';
const ANSWER = '### The talks are to open in Muscat this week.';
const UNSURE = 'How large is the risk of a strike?';
const UNANSWERED = 'Who won the cup last night?';

describe('/channel', () => {
  test('says what is set, and chooses a mode, privately and for moderators alone', async () => {
    stage = await setStage({ messageContent: true });
    const { alice, mona, desk } = stage;
    expect(alice.commandsIn(desk)).not.toContain('/channel');
    const shown = await mona.uses(desk, '/channel');
    expect(shown.reply.ephemeral).toBe(true);
    expect(shown.text).toBe(
      `${desk.mention}: Nothing is set here: I do not answer on my own, only when I am mentioned or when somebody replies to one of my answers.`,
    );
    const set = await mona.uses(desk, '/channel', { mode: 'questions' });
    expect(set.text).toBe(
      `Set for ${desk.mention}. I answer here when I am mentioned, and also questions that I can answer with confidence.`,
    );
    expect((await mona.uses(desk, '/channel')).text).toContain('and also questions');
  });

  test('a member to whom a server shows the command all the same is refused', async () => {
    stage = await setStage();
    const { guild, desk, mona, store } = stage;
    const command = stage.discord.commands(guild).find(({ name }) => name === 'channel');
    (command as { default_member_permissions?: string | null }).default_member_permissions = null;
    const { reply } = await stage.alice.uses(desk, '/channel', { mode: 'questions' });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('Only moderators can do that');
    expect(store.kept('settings.write').length).toBe(0);
    expect((await mona.uses(desk, '/channel', { mode: 'off' })).text).toContain('I stay silent here');
  });

  test('picking "questions" says so where the operator has not switched message content on, and it works like "mentions"', async () => {
    stage = await setStage();
    const { alice, mona, desk, discord } = stage;
    const { text } = await mona.uses(desk, '/channel', { mode: 'questions' });
    expect(text).toContain('the operator has not switched on the message-content setting (DISCORD_MESSAGE_CONTENT)');
    alice.says(desk, QUESTION);
    await desk.staysSilent();
    expect((await alice.says(desk, `${discord.bot.mention} ${QUESTION}`).reply()).text).toContain(ANSWER);
  });

  test.each([
    ['see', 'ViewChannel', () => stage.guild.channel('hidden')],
    ['write in', 'SendMessages', () => stage.guild.channel('notices')],
    ['reply in', 'ReadMessageHistory', () => stage.guild.channel('notices')],
    ['post in the threads of', 'SendMessagesInThreads', () => stage.guild.channel('forum', { kind: 'forum' })],
  ] as const)('says that the bot may not %s the channel, unless it is to be silent', async (_what, right, make) => {
    stage = await setStage();
    const { mona, desk, discord } = stage;
    const channel = make();
    channel.denies(discord.bot, [right]);
    await discord.gateway.caughtUp();
    const choose = async (options: OptionValues) => (await mona.uses(desk, '/channel', options)).text;
    expect(await choose({ mode: 'mentions', channel })).toContain('But I lack a permission there');
    expect(await choose({ channel })).toContain('But I lack a permission there');
    expect(await choose({ mode: 'off', channel })).not.toContain('But I lack');
    expect(await choose({ mode: 'mentions' })).not.toContain('But I lack');
  });

  test('a setting that cannot be kept is not claimed to be', async () => {
    stage = await setStage();
    stage.store.isAway = true;
    const { reply } = await stage.mona.uses(stage.desk, '/channel', { mode: 'off' });
    expect(reply.text).toContain('nothing was changed');
    stage.store.isAway = false;
    expect((await stage.mona.uses(stage.desk, '/channel')).text).toContain('Nothing is set here');
  });
});

describe('in the mode "questions"', () => {
  test('it answers un-mentioned questions that it can answer with confidence, and nothing else', async () => {
    stage = await setStage({ messageContent: true });
    const { alice, bob, mona, desk, guild, discord } = stage;
    await mona.uses(desk, '/channel', { mode: 'questions' });
    const answer = await alice.says(desk, QUESTION).reply();
    expect(answer.text).toContain(ANSWER);
    expect(answer.pinged).toEqual([]);
    expect((await bob.says(desk, 'where are the talks').reply()).text).toBe(
      `Answered here a moment ago: ${answer.jumpUrl}`,
    );

    for (const said of [
      UNSURE,
      UNANSWERED,
      'Whom did Larijani meet in Beijing?',
      'Larijani met Putin, they say.',
      'really?',
    ]) {
      alice.says(desk, said);
      await desk.staysSilent();
    }
    alice.says(desk, `${bob.mention} whom did Larijani meet?`);
    alice.says(desk, 'Whom did Larijani meet?', { replyTo: bob.says(desk, 'Ask me anything') });
    guild.otherBot('Parrot').says(desk, 'Whom did Larijani meet?');
    desk.webhookSays('News', 'Whom did Larijani meet?');
    await desk.staysSilent();

    const other = guild.channel('other');
    alice.says(other, QUESTION);
    await other.staysSilent();
    expect((await alice.says(desk, `${discord.bot.mention} ${UNANSWERED}`).reply()).text).toContain(
      'does not say anything about that',
    );
  });

  test('what was answered before is no context for a question to somebody else', async () => {
    stage = await setStage({ messageContent: true });
    const { alice, mona, desk, discord } = stage;
    await mona.uses(desk, '/channel', { mode: 'questions' });
    const answer = (await alice.uses(desk, '/ask', { question: QUESTION })).reply;
    alice.says(desk, 'And when do we have lunch?');
    await desk.staysSilent();
    const followUp = await alice.says(desk, `${discord.bot.mention} and when is that?`).reply();
    expect(followUp.text).toBe(`Answered here a moment ago: ${answer.jumpUrl}`);
  });

  test('its own answer, which repeats a question, is not taken for one', async () => {
    stage = await setStage({ messageContent: true });
    const { alice, mona, desk } = stage;
    await mona.uses(desk, '/channel', { mode: 'questions' });
    const { reply } = await alice.uses(desk, '/ask', { question: 'Whom did Larijani meet?' });
    expect(reply.text).toContain('“Whom did Larijani meet?”');
    await desk.staysSilent();
  });
});

describe('off and on', () => {
  test('off is the default for what is not addressed to it; "off" silences mentions too, /ask goes on', async () => {
    stage = await setStage({ messageContent: true });
    const { alice, mona, desk, discord } = stage;
    alice.says(desk, QUESTION);
    await desk.staysSilent();
    await mona.uses(desk, '/channel', { mode: 'off' });
    alice.says(desk, `${discord.bot.mention} ${QUESTION}`);
    await desk.staysSilent();
    expect((await alice.uses(desk, '/ask', { question: QUESTION })).text).toContain(ANSWER);
    await mona.uses(desk, '/channel', { mode: 'mentions' });
    alice.says(desk, 'Whom did Larijani meet?');
    await desk.staysSilent();
    expect((await alice.says(desk, `${discord.bot.mention} whom did Larijani meet?`).reply()).text).toContain(
      '### Ali Larijani',
    );
  });

  test('the setting outlives a restart', async () => {
    stage = await setStage({ messageContent: true });
    const { alice, mona, desk } = stage;
    await mona.uses(desk, '/channel', { mode: 'questions' });
    await stage.restartsBot();
    expect((await alice.says(desk, QUESTION).reply()).text).toContain(ANSWER);
  });

  test('a thread follows its channel until it has a setting of its own, and again when that is forgotten', async () => {
    stage = await setStage({ messageContent: true });
    const { alice, mona, desk } = stage;
    await mona.uses(desk, '/channel', { mode: 'questions' });
    const thread = desk.thread('talks', { by: alice });
    expect((await mona.uses(thread, '/channel')).text).toContain(
      'This thread has no setting of its own and follows its channel.',
    );
    expect((await alice.says(thread, QUESTION).reply()).text).toContain(ANSWER);

    await mona.uses(desk, '/channel', { mode: 'off', channel: thread });
    alice.says(thread, 'Whom did Larijani meet?');
    await thread.staysSilent();
    expect((await alice.says(desk, 'Whom did Larijani meet?').reply()).text).toContain('### Ali Larijani');

    await mona.uses(thread, '/channel', { mode: 'inherit' });
    expect((await alice.says(thread, 'Was a mediator appointed?').reply()).text).toContain('### A mediator');
  });

  test('a post in a forum follows the forum', async () => {
    stage = await setStage({ messageContent: true });
    const { alice, mona, desk, guild } = stage;
    const forum = guild.channel('forum', { kind: 'forum' });
    await mona.uses(desk, '/channel', { mode: 'questions', channel: forum });
    const post = forum.thread('talks', { by: alice });
    expect((await alice.says(post, QUESTION).reply()).text).toContain(ANSWER);
  });

  test('while the store is away, being mentioned is enough and nothing else is', async () => {
    stage = await setStage({ messageContent: true });
    const { alice, desk, discord, store, logged } = stage;
    store.isAway = true;
    expect((await alice.says(desk, `${discord.bot.mention} ${QUESTION}`).reply()).text).toContain(ANSWER);
    alice.says(desk, 'Whom did Larijani meet?');
    await desk.staysSilent();
    await vi.waitFor(() => expect(logged.join()).toContain('the question could not be kept'));
  });
});
