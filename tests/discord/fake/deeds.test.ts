import { MessageFlags, Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { connect, deploy, echo, NOBODY, start } from './any-bot.js';

describe('what a bot may do', () => {
  test('A thread is a place of its own, and a locked one takes no messages', async () => {
    const { discord, desk, alice } = await start();
    const client = await connect(discord, { on: echo });
    const from = alice.says(desk, 'a topic');
    await from.reply();
    const thread = desk.thread('details', { by: alice, from });
    expect((await alice.says(thread, `${discord.bot.mention} go on`).reply()).text).toContain('go on');
    thread.becomes({ locked: true, archived: true });
    const body = { content: 'x', allowed_mentions: NOBODY };
    await expect(client.rest.post(Routes.channelMessages(thread.id), { body })).rejects.toMatchObject({ code: 50083 });
    const own = await client.rest.post(Routes.threads(desk.id, desk.messages[1]?.id), { body: { name: 'mine' } });
    expect(own).toMatchObject({ id: desk.messages[1]?.id, parent_id: desk.id });
  });

  test('What the bot may not do is refused with the code that Discord gives', async () => {
    const { discord, desk, alice } = await start();
    const client = await connect(discord);
    const send = (channel: { id: string }, more: object = {}) =>
      client.rest.post(Routes.channelMessages(channel.id), {
        body: { content: 'x', allowed_mentions: NOBODY, ...more },
      });
    const gone = alice.says(desk, 'gone');
    alice.deletes(gone);
    await expect(send(desk, { message_reference: { message_id: gone.id } })).rejects.toMatchObject({ code: 50035 });
    await expect(client.rest.get(Routes.channelMessage(desk.id, gone.id))).rejects.toMatchObject({ code: 10008 });
    const hers = alice.says(desk, 'hers');
    await expect(client.rest.delete(Routes.channelMessage(desk.id, hers.id))).rejects.toMatchObject({ code: 50013 });
    alice.closesDirectMessages();
    await expect(send(alice.dm)).rejects.toMatchObject({ code: 50007 });
    desk.denies(discord.bot, ['ReadMessageHistory']);
    await expect(send(desk, { message_reference: { message_id: hers.id } })).rejects.toMatchObject({ code: 160002 });
    desk.denies(discord.bot, ['SendMessages']);
    await expect(send(desk)).rejects.toMatchObject({ code: 50013 });
    discord.assertNoViolations();
  });

  test('An ephemeral response is out of reach for the channel routes, and for everybody once its token has expired', async () => {
    const { discord, desk, alice } = await start();
    await deploy(discord);
    const client = await connect(discord, {
      answers: (i) => i.isChatInputCommand() && i.reply({ content: 'x', flags: MessageFlags.Ephemeral }),
    });
    const use = await alice.uses(desk, '/ask', { question: 'x' });
    await expect(client.rest.get(Routes.channelMessage(desk.id, use.reply.id))).rejects.toMatchObject({ code: 10008 });
    const original = Routes.webhookMessage(discord.bot.id, use.interaction.token);
    expect(await client.rest.get(original)).toMatchObject({ content: 'x', flags: 64 });
    use.expires();
    await expect(client.rest.get(original)).rejects.toMatchObject({ code: 50027 });
  });

  test('A message with the same enforced nonce is posted once', async () => {
    const { discord, desk } = await start();
    const client = await connect(discord);
    const body = { content: 'x', nonce: '1', enforce_nonce: true, allowed_mentions: NOBODY };
    const first = await client.rest.post(Routes.channelMessages(desk.id), { body });
    expect(await client.rest.post(Routes.channelMessages(desk.id), { body })).toMatchObject({
      id: (first as { id: string }).id,
    });
    expect(desk.messages).toHaveLength(1);
  });

  test('Files are received with their content, and an edit keeps them', async () => {
    const { discord, desk } = await start();
    const client = await connect(discord);
    const channel = await client.channels.fetch(desk.id);
    if (!channel?.isSendable()) throw new Error('not sendable');
    const files = [{ attachment: Buffer.from('a,b'), name: 'facts.csv', description: 'all facts' }];
    const sent = await channel.send({ content: 'here', files });
    expect(desk.messages[0]?.files[0]?.bytes.toString()).toBe('a,b');
    expect(await (await fetch(sent.attachments.first()?.url ?? '')).text()).toBe('a,b');
    await sent.edit('there');
    expect(desk.messages[0]?.wire.attachments[0]?.description).toBe('all facts');
    await sent.delete();
    expect(desk.messages).toEqual([]);
    discord.assertNoViolations();
  });
});
