/** Any bot: what the tests of the fake itself share. */

import {
  ApplicationCommandOptionType,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  REST,
  Routes,
} from 'discord.js';
import { afterEach } from 'vitest';
import type { FakeDiscord } from './fake-discord.js';
import { startFakeDiscord } from './start-fake-discord.js';
import type { Settings } from './state/world.js';

const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
/** What every message of a bot has to say here. */
export const NOBODY = { parse: [] as never[] };
/** What is closed after each test, last first. */
export const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});

/** A fake Discord with a server, a channel, and two people in it; closed after the test. */
export async function start(settings: Partial<Settings> = {}) {
  const discord = await startFakeDiscord(settings);
  open.push(discord);
  const guild = discord.guild('Analysts');
  const desk = guild.channel('desk');
  const alice = guild.member('Alice');
  const mona = guild.member('Mona', { permissions: ['ManageGuild'] });
  return { discord, guild, desk, alice, mona };
}

/** Any bot: an unmodified discord.js client with the handlers that a test wants. */
export async function connect(
  discord: FakeDiscord,
  handlers: { on?: (client: Client) => void; answers?: (interaction: Interaction) => unknown; intents?: number[] } = {},
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({
    intents: handlers.intents ?? [Guilds, GuildMessages, DirectMessages],
    allowedMentions: NOBODY,
    rest: { api: discord.url },
    ...options,
  });
  open.push({ close: () => client.destroy() });
  handlers.on?.(client);
  client.on(Events.InteractionCreate, async (interaction) => handlers.answers?.(interaction));
  client.on(Events.Error, () => {});
  await client.login(discord.token);
  await discord.botIsOnline();
  return client as Client<true>;
}

const COMMANDS = [
  {
    name: 'ask',
    description: 'Ask',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What',
        required: true,
        autocomplete: true,
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'For you alone' },
    ],
  },
  {
    name: 'fact',
    description: 'Facts',
    default_member_permissions: '32',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'add',
        description: 'Add one',
        options: [{ type: ApplicationCommandOptionType.User, name: 'by', description: 'Whose' }],
      },
    ],
  },
  { name: 'Answer this', type: 3 },
];

/** Registers the commands that the tests of the fake use. */
export async function deploy(discord: FakeDiscord): Promise<void> {
  const rest = new REST({ api: discord.url, version: '10' }).setToken(discord.token);
  await rest.put(Routes.applicationCommands(discord.bot.id), { body: COMMANDS });
}

/** Answers mentions with the text that it got. */
export function echo(client: Client): void {
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.bot) return;
    await message.reply({ content: `got "${message.content}"` });
  });
}
