import { GatewayIntentBits, Partials, Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { connect, deploy, echo, NOBODY, start } from './any-bot.js';

const { Guilds, GuildMessages, MessageContent } = GatewayIntentBits;

describe('the content of messages', () => {
  test('Without the intent a bot reads mentions, pinged replies and direct messages, and nothing else', async () => {
    const { discord, desk, alice } = await start();
    await connect(discord, { on: echo }, { partials: [Partials.Channel] });
    const mention = await alice.says(desk, `${discord.bot.mention} where?`).reply();
    expect(mention.text).toBe(`got "${discord.bot.mention} where?"`);
    expect((await alice.says(desk, 'secret').reply()).text).toBe('got ""');
    expect((await alice.says(desk, 'and when?', { replyTo: mention }).reply()).text).toBe('got "and when?"');
    expect((await alice.says(desk, 'quietly', { replyTo: mention, ping: false }).reply()).text).toBe('got ""');
    expect((await alice.says(alice.dm, 'hello').reply()).text).toBe('got "hello"');
    expect(mention.pinged).toEqual([]);
    discord.assertNoViolations();
  });

  test('With the intent a bot reads everything', async () => {
    const { discord, desk, alice } = await start({ privilegedIntents: ['MessageContent'] });
    await connect(discord, { on: echo, intents: [Guilds, GuildMessages, MessageContent] });
    expect((await alice.says(desk, 'secret').reply()).text).toBe('got "secret"');
  });

  test('A reply to a response to a command does not ping the bot, and its content is withheld', async () => {
    const { discord, desk, alice } = await start();
    await deploy(discord);
    await connect(discord, { on: echo, answers: (i) => i.isChatInputCommand() && i.reply('In Muscat.') });
    const { reply } = await alice.uses(desk, '/ask', { question: 'where?' });
    expect((await alice.says(desk, 'and when?', { replyTo: reply }).reply()).text).toBe('got ""');
  });

  test('A bot is not told of messages in a channel that it cannot see, and cannot write there', async () => {
    const { discord, desk, alice } = await start();
    const client = await connect(discord, { on: echo });
    desk.denies(discord.bot, ['ViewChannel']);
    alice.says(desk, `${discord.bot.mention} hello`);
    await desk.staysSilent();
    const rest = client.rest.post(Routes.channelMessages(desk.id), {
      body: { content: 'x', allowed_mentions: NOBODY },
    });
    await expect(rest).rejects.toMatchObject({ code: 50001, status: 403 });
  });

  test('Staying silent fails as soon as the bot speaks, with a transcript', async () => {
    const { discord, desk, alice } = await start();
    await connect(discord, { on: echo });
    alice.says(desk, 'hello');
    await expect(desk.staysSilent({ forMs: 2000 })).rejects.toThrow(/Footnote: "got/);
  });

  test('Waiting in vain says what happened instead', async () => {
    const { discord, desk, alice } = await start();
    await connect(discord);
    const asked = alice.says(desk, 'hello?');
    alice.says(desk, 'anybody?');
    await expect(asked.reply({ withinMs: 50 })).rejects.toThrow(
      /Waited 50 ms for a reply in #desk.*\n.*hello\?.*\n.*anybody\?/,
    );
  });
});
