import { Client, GatewayIntentBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { connect, open, start } from './any-bot.js';

const { Guilds, MessageContent } = GatewayIntentBits;

describe('logging in', () => {
  test('A bot comes online and knows its guilds, channels and permissions', async () => {
    const { discord, guild, desk } = await start();
    const client = await connect(discord);
    expect(client.isReady()).toBe(true);
    expect(client.user.id).toBe(discord.bot.id);
    const channel = client.guilds.cache.get(guild.id)?.channels.cache.get(desk.id);
    expect(channel?.name).toBe('desk');
    expect(channel?.permissionsFor(client.user)?.has('SendMessages')).toBe(true);
    expect(channel?.permissionsFor(client.user)?.has('ManageMessages')).toBe(false);
    expect(discord.violations).toEqual([]);
  });

  test('A wrong token is refused by the API and by the gateway', async () => {
    const { discord } = await start();
    const client = new Client({ intents: [], rest: { api: discord.url } });
    open.push({ close: () => client.destroy() });
    await expect(client.login('wrong.token.here')).rejects.toThrow(/invalid token/i);
  });

  test('An intent that is not switched on for the application ends the login', async () => {
    const { discord } = await start();
    await expect(connect(discord, { intents: [Guilds, MessageContent] })).rejects.toThrow(/disallowed intents/i);
  });

  test('A guild that the bot joins later is announced, and one that it is kicked from is gone', async () => {
    const { discord, guild } = await start();
    const client = await connect(discord);
    const other = discord.guild('Newcomers');
    guild.kicksBot();
    await discord.gateway.caughtUp();
    expect([...client.guilds.cache.keys()]).toEqual([other.id]);
    other.goesDown();
    await discord.gateway.caughtUp();
    expect(client.guilds.cache.get(other.id)?.available).toBe(false);
    other.comesBack();
    await discord.gateway.caughtUp();
    expect(client.guilds.cache.get(other.id)?.available).toBe(true);
  });
});
