import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ButtonBuilder,
  ButtonStyle,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  Partials,
  REST,
  Routes,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import type { FakeDiscord } from './fake/fake-discord.js';
import {
  answerLost,
  connectionClosed,
  connectionReset,
  rateLimited,
  routes,
  serverError,
  slow,
  unknownInteraction,
} from './fake/faults.js';
import { startFakeDiscord } from './fake/start-fake-discord.js';
import type { Settings } from './fake/state/world.js';

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
const NOBODY = { parse: [] as never[] };
const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});

async function start(settings: Partial<Settings> = {}) {
  const discord = await startFakeDiscord(settings);
  open.push(discord);
  const guild = discord.guild('Analysts');
  const desk = guild.channel('desk');
  const alice = guild.member('Alice');
  const mona = guild.member('Mona', { permissions: ['ManageGuild'] });
  return { discord, guild, desk, alice, mona };
}

/** Any bot: an unmodified discord.js client with the handlers that a test wants. */
async function connect(
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

async function deploy(discord: FakeDiscord): Promise<void> {
  const rest = new REST({ api: discord.url, version: '10' }).setToken(discord.token);
  await rest.put(Routes.applicationCommands(discord.bot.id), { body: COMMANDS });
}

/** Answers mentions with the text that it got. */
function echo(client: Client): void {
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.bot) return;
    await message.reply({ content: `got "${message.content}"` });
  });
}

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

describe('interactions', () => {
  test('A slash command is answered, publicly or for one person alone', async () => {
    const { discord, guild, desk, alice } = await start();
    await deploy(discord);
    await connect(discord, {
      answers: async (i) => {
        if (!i.isChatInputCommand()) return;
        const flags = i.options.getBoolean('private') ? MessageFlags.Ephemeral : undefined;
        await i.deferReply(flags ? { flags } : {});
        await i.editReply({ content: `about ${i.options.getString('question')}`, embeds: [{ title: 'Source' }] });
        await i.followUp({ content: 'more' });
      },
    });
    const use = await alice.uses(desk, '/ask', { question: 'when?', private: true });
    expect(use.answer).toBe('deferred reply');
    expect(use.text).toBe('about when?\nSource');
    expect(use.reply.ephemeral).toBe(true);
    expect((await use.followup()).text).toBe('more');
    expect(use.reply.jumpUrl).toContain(guild.id);
    expect(use.latencyMs).toBeGreaterThanOrEqual(0);
    expect((await alice.uses(desk, '/ask', { question: 'x' })).reply.ephemeral).toBe(false);
    expect(discord.metrics.latencies('command').count).toBe(2);
    discord.assertNoViolations();
  });

  test('A person is shown only the commands they may use, and cannot mistype an option', async () => {
    const { discord, desk, alice, mona } = await start();
    await deploy(discord);
    await connect(discord, {
      answers: (i) => i.isChatInputCommand() && i.reply(`${i.options.getSubcommand()} ${i.options.getUser('by')?.tag}`),
    });
    expect(alice.commandsIn(desk)).toEqual(['/ask', 'Answer this']);
    expect(mona.commandsIn(desk)).toEqual(['/ask', '/fact', 'Answer this']);
    await expect(alice.uses(desk, '/fact add')).rejects.toThrow(/does not show \/fact to Alice/);
    await expect(alice.uses(desk, '/ask', { quesion: 'x' })).rejects.toThrow(
      /no option "quesion"; it has: question, private/,
    );
    await expect(alice.uses(desk, '/ask')).rejects.toThrow(/needs the option "question"/);
    await expect(mona.uses(desk, '/fact remove')).rejects.toThrow(/subcommands here: add/);
    expect((await mona.uses(desk, '/fact add', { by: alice })).text).toBe('add alice');
  });

  test('Typing an option brings suggestions', async () => {
    const { discord, desk, alice } = await start();
    await deploy(discord);
    await connect(discord, {
      answers: (i) => i.isAutocomplete() && i.respond([{ name: `${i.options.getFocused()}jani`, value: 'larijani' }]),
    });
    const choices = await alice.types(desk, '/ask', { question: 'lari' });
    expect(choices).toEqual([{ name: 'larijani', value: 'larijani' }]);
  });

  test('A message is answered through its context menu, with its content, whatever the intents', async () => {
    const { discord, desk, alice, mona } = await start();
    await deploy(discord);
    await connect(discord, {
      answers: (i) => i.isMessageContextMenuCommand() && i.reply(`on "${i.targetMessage.content}"`),
    });
    const use = await mona.chooses('Answer this', alice.says(desk, 'where is it?'));
    expect(use.text).toBe('on "where is it?"');
  });

  test('Buttons, menus and a modal are used like a person uses them', async () => {
    const { discord, desk, alice, mona } = await start();
    await deploy(discord);
    const source = new ButtonBuilder().setCustomId('source').setLabel('Source').setStyle(ButtonStyle.Primary);
    const fix = new ButtonBuilder().setCustomId('fix').setLabel('Correct').setStyle(ButtonStyle.Secondary);
    const menu = new StringSelectMenuBuilder()
      .setCustomId('related')
      .setPlaceholder('Related facts')
      .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' });
    const input = new TextInputBuilder()
      .setCustomId('text')
      .setLabel('Statement')
      .setStyle(TextInputStyle.Short)
      .setValue('old');
    await connect(discord, {
      answers: async (i) => {
        if (i.isChatInputCommand()) {
          await i.reply({
            flags: MessageFlags.IsComponentsV2,
            components: [
              { type: 17, components: [{ type: 10, content: 'The answer' }] },
              new ActionRowBuilder<ButtonBuilder>().addComponents(source, fix),
              new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu),
            ],
          });
        } else if (i.isStringSelectMenu()) {
          await i.update({ components: [{ type: 10, content: `chosen ${i.values.join()}` }] });
        } else if (i.isButton() && i.customId === 'fix') {
          const row = new ActionRowBuilder<TextInputBuilder>().addComponents(input);
          await i.showModal(new ModalBuilder().setCustomId('correct').setTitle('Correct it').addComponents(row));
        } else if (i.isButton()) {
          await i.reply({ content: `the source, said ${i.user.displayName}`, flags: MessageFlags.Ephemeral });
        } else if (i.isModalSubmit() && i.isFromMessage()) {
          await i.deferUpdate();
          await i.editReply({ components: [{ type: 10, content: i.fields.getTextInputValue('text') }] });
        }
      },
    });
    const answer = await alice.uses(desk, '/ask', { question: 'x' });
    expect(answer.text).toBe('The answer');
    expect(answer.reply.buttons).toEqual(['Source', 'Correct']);
    await expect(alice.clicks(answer, 'Sauce')).rejects.toThrow(/no button "Sauce"; there are: "Source", "Correct"/);
    const shown = await mona.clicks(answer, 'Source');
    expect(shown.text).toBe('the source, said Mona');
    await expect(alice.clicks(shown, 'x')).rejects.toThrow(/only for Mona/);
    const { modal } = await mona.clicks(answer, 'Correct');
    expect(modal.title).toBe('Correct it');
    expect(modal.field('Statement').value).toBe('old');
    await expect(mona.submits(modal, { Statement: '' })).rejects.toThrow(/"Statement" empty/);
    expect((await mona.submits(modal, { Statement: 'new' })).text).toBe('new');
    expect(answer.reply.edits).toBe(1);
    const second = await alice.uses(desk, '/ask', { question: 'x' });
    expect((await alice.selects(second, 'Related facts', 1)).text).toBe('chosen 2');
    discord.assertNoViolations();
  });

  test('A modal of labelled fields can be opened from direct messages and submitted there', async () => {
    const { discord, alice } = await start();
    await deploy(discord);
    const label = (name: string, component: object) => ({ type: 18, label: name, component });
    const components = [
      { type: 10, content: 'Please fill in' },
      label('Statement', { type: 4, custom_id: 'text', style: 2, max_length: 10 }),
      label('Kind', { type: 3, custom_id: 'kind', options: [{ label: 'Event', value: 'event' }] }),
    ];
    await connect(discord, {
      answers: async (i) => {
        if (i.isChatInputCommand()) await i.showModal({ custom_id: 'm', title: 'New', components } as never);
        if (!i.isModalSubmit()) return;
        await i.reply(`${i.fields.getTextInputValue('text')} ${i.fields.getStringSelectValues('kind')} ${i.context}`);
      },
    });
    const { modal } = await alice.uses(alice.dm, '/ask', { question: 'x' });
    expect(modal.text).toBe('Please fill in');
    expect(modal.fields.map(({ label: name }) => name)).toEqual(['Statement', 'Kind']);
    await expect(alice.submits(modal, { Statement: 'far too long', Kind: ['event'] })).rejects.toThrow(
      /0 to 10 characters/,
    );
    expect((await alice.submits(modal, { Statement: 'short', Kind: ['event'] })).text).toBe('short event 1');
    discord.assertNoViolations();
  });

  test('An interaction that is answered twice, or too late, is a violation', async () => {
    const { discord, desk, alice } = await start({ interactionDeadlineMs: 100 });
    await deploy(discord);
    const codes: unknown[] = [];
    await connect(discord, {
      answers: async (i) => {
        if (!i.isChatInputCommand()) return;
        const late = i.options.getString('question') === 'late';
        if (late) await new Promise((resolve) => setTimeout(resolve, 150));
        else await i.reply('first');
        const body = { type: 4, data: { content: 'second', allowed_mentions: NOBODY } };
        await i.client.rest
          .post(Routes.interactionCallback(i.id, i.token), { body })
          .catch((error) => codes.push(error.code));
      },
    });
    await alice.uses(desk, '/ask', { question: 'twice' });
    await alice.uses(desk, '/ask', { question: 'late' }, { until: 'sent' });
    await discord.until(() => codes.length === 2, 'two refusals');
    expect(codes).toEqual([40060, 10062]);
    expect(discord.takeViolations().map(({ problem }) => problem)).toEqual([
      expect.stringContaining('a second first answer to /ask question: "twice"'),
      expect.stringMatching(/answered \d+ ms after/),
    ]);
  });
});

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
    const from = performance.now();
    await Promise.all([client.rest.get(Routes.channel(desk.id)), client.rest.get(Routes.user())]);
    expect(performance.now() - from).toBeGreaterThan(140);
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

describe('faults of the connection', () => {
  test('After a broken connection the bot resumes and hears what it missed', async () => {
    const { discord, desk, alice } = await start();
    await connect(discord, { on: echo });
    discord.gateway.drop();
    const reply = await alice.says(desk, `${discord.bot.mention} are you there?`).reply();
    expect(reply.text).toContain('are you there?');
    expect(discord.gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });
  });

  test('A bot that is asked to reconnect resumes', async () => {
    const { discord, desk, alice } = await start();
    await connect(discord, { on: echo });
    discord.gateway.askToReconnect();
    await discord.until(() => discord.gateway.counts.resumes === 1, 'a resume');
    await alice.says(desk, 'one').reply();
    discord.gateway.invalidateSession({ resumable: true });
    await discord.until(() => discord.gateway.counts.resumes === 2, 'another resume');
    await alice.says(desk, 'two').reply();
    expect(discord.gateway.counts).toMatchObject({ identifies: 1, resumes: 2 });
  });

  test('A bot whose session is invalid identifies anew', async () => {
    const { discord, desk, alice } = await start({ patienceMs: 10_000 });
    await connect(discord, { on: echo });
    discord.gateway.invalidateSession({ resumable: false });
    await discord.until(() => discord.gateway.counts.identifies === 2, 'a new session');
    await discord.botIsOnline();
    await alice.says(desk, 'hello').reply();
    expect(discord.gateway.counts.resumes).toBe(0);
  });

  test('A bot whose heartbeats are not acknowledged reconnects', async () => {
    const { discord } = await start({ heartbeatIntervalMs: 200 });
    await connect(discord);
    discord.gateway.acknowledgesHeartbeats = false;
    await discord.until(() => discord.gateway.counts.resumes === 1, 'a resume');
    discord.gateway.acknowledgesHeartbeats = true;
  });

  test('A bot that cannot reach Discord for a while comes back by itself', async () => {
    const { discord, desk, alice } = await start();
    await connect(discord, { on: echo });
    await discord.goesOffline();
    alice.says(desk, 'nobody hears');
    await discord.goesOnline();
    await desk.shows('got ""');
  });

  test('A gateway that does not answer, or refuses, keeps the bot away until it accepts again', async () => {
    const { discord, desk, alice } = await start({ patienceMs: 10_000 });
    await connect(discord, { on: echo });
    discord.gateway.acceptance = 'refuse';
    discord.gateway.drop();
    const before = discord.gateway.counts.connections;
    await discord.until(() => discord.gateway.counts.connections > before, 'an attempt');
    expect(discord.gateway.online).toBe(false);
    discord.gateway.acceptance = 'accept';
    await discord.botIsOnline();
    await alice.says(desk, 'hello').reply();
  });

  test('An event arrives twice, or is replayed although it was seen, when a test says so', async () => {
    const { discord, desk, alice } = await start();
    await deploy(discord);
    const seen: string[] = [];
    await connect(discord, { answers: (i) => i.isChatInputCommand() && seen.push(i.id) });
    const use = () => alice.uses(desk, '/ask', { question: 'x' }, { until: 'sent' });
    discord.gateway.doubleNext();
    await use();
    await discord.gateway.caughtUp();
    expect(seen).toHaveLength(2);
    discord.gateway.repeat('INTERACTION_CREATE');
    await discord.gateway.caughtUp();
    expect(seen).toHaveLength(3);
    discord.gateway.replaysSeenEvents = 1;
    discord.gateway.drop();
    await discord.until(() => seen.length === 4, 'the replayed event');
    expect(new Set(seen).size).toBe(1);
  });

  test('A malformed event reaches the client as it is', async () => {
    const { discord } = await start();
    const client = await connect(discord);
    const raw: unknown[] = [];
    client.on(Events.Raw, (event) => raw.push(event));
    discord.gateway.sendText('no json');
    discord.gateway.sendEvent('SOMETHING_NEW', { odd: true });
    await discord.gateway.caughtUp();
    expect(raw).toContainEqual(expect.objectContaining({ t: 'SOMETHING_NEW' }));
  });
});

describe('what a bot may send', () => {
  const V2 = MessageFlags.IsComponentsV2;
  const text = (content: string) => ({ type: 10, content });
  const button = (more: object = {}) => ({ type: 2, style: 2, label: 'b', custom_id: 'b', ...more });
  const row = (...components: object[]) => ({ type: 1, components });
  const option = (n: number) => ({ label: `o${n}`, value: `${n}` });
  const rows = (n: number) => Array.from({ length: n }, (_, i) => row(button({ custom_id: `b${i}` })));

  test.each<[label: string, body: object, problem: RegExp]>([
    ['an empty message', { content: ' ' }, /empty message/],
    ['2001 characters', { content: 'x'.repeat(2001) }, /2001 characters/],
    ['a misspelt property', { content: 'x', embed: {} }, /no such property/],
    ['an ephemeral message to a channel', { content: 'x', flags: 64 }, /ephemeral/],
    ['a title of 257', { embeds: [{ title: 'x'.repeat(257) }] }, /256/],
    ['6001 characters of embeds', { embeds: [1, 2].map(() => ({ description: 'x'.repeat(3001) })) }, /6002 characters/],
    ['an empty embed', { embeds: [{}] }, /show something/],
    ['a field without a name', { embeds: [{ fields: [{ name: ' ', value: 'x' }] }] }, /needs a name/],
    ['two equal custom ids', { content: 'x', components: [row(button(), button())] }, /used twice/],
    [
      'a link button without url',
      { content: 'x', components: [row(button({ style: 5, custom_id: undefined }))] },
      /needs a url/,
    ],
    [
      'a button without custom id',
      { content: 'x', components: [row(button({ custom_id: undefined }))] },
      /custom_id|custom id/,
    ],
    ['a label of 81', { content: 'x', components: [row(button({ label: 'x'.repeat(81) }))] }, /80/],
    ['six rows', { content: 'x', components: rows(6) }, /6 rows/],
    [
      'six buttons in a row',
      { content: 'x', components: [row(...Array.from({ length: 6 }, (_, i) => button({ custom_id: `${i}` })))] },
      /5/,
    ],
    [
      '26 options',
      {
        content: 'x',
        components: [row({ type: 3, custom_id: 's', options: Array.from({ length: 26 }, (_, i) => option(i)) })],
      },
      /25/,
    ],
    [
      'two equal options',
      { content: 'x', components: [row({ type: 3, custom_id: 's', options: [option(1), option(1)] })] },
      /same value/,
    ],
    ['a text display without the flag', { components: [text('x')] }, /Components V2 flag/],
    ['content with the flag', { content: 'x', flags: V2, components: [text('x')] }, /no content/],
    ['embeds with the flag', { embeds: [{ title: 'x' }], flags: V2, components: [text('x')] }, /no embeds/],
    ['41 components', { flags: V2, components: Array.from({ length: 41 }, () => text('x')) }, /41 components|40/],
    [
      '41 nested components',
      {
        flags: V2,
        components: [1, 2].map(() => ({ type: 17, components: Array.from({ length: 20 }, () => text('x')) })),
      },
      /42 components/,
    ],
    [
      '4001 characters of text',
      { flags: V2, components: [text('x'.repeat(2001)), text('x'.repeat(2000))] },
      /4001 characters/,
    ],
    [
      'an unknown attachment',
      { embeds: [{ title: 'x', image: { url: 'attachment://map.png' } }] },
      /no file "map.png"/,
    ],
    ['mentions left to chance', { content: 'x', allowed_mentions: undefined }, /allowed_mentions|empty "parse"/],
    ['mentions of everybody', { content: 'x', allowed_mentions: { parse: ['everyone'] } }, /empty "parse"/],
  ])('A message with %s is refused', async (_, body, problem) => {
    const { discord, desk } = await start();
    const rest = new REST({ api: discord.url, version: '10' }).setToken(discord.token);
    const sent = rest.post(Routes.channelMessages(desk.id), { body: { allowed_mentions: NOBODY, ...body } });
    await expect(sent).rejects.toMatchObject({ code: 50035, status: 400 });
    expect(discord.violations.map((violation) => violation.problem).join('\n')).toMatch(problem);
    expect(() => discord.assertNoViolations()).toThrow(/broke 1 rule|broke \d rule/);
    expect(desk.messages).toEqual([]);
  });

  test.each<[label: string, command: object, problem: RegExp]>([
    ['a name with a space', { name: 'BAD NAME', description: 'x' }, /no name/],
    ['no description', { name: 'ask' }, /description is needed/],
    ['a description of 101', { name: 'ask', description: 'x'.repeat(101) }, /100/],
    [
      'options in the wrong order',
      {
        name: 'ask',
        description: 'x',
        options: [
          { type: 3, name: 'a', description: 'x' },
          { type: 3, name: 'b', description: 'x', required: true },
        ],
      },
      /after an optional/,
    ],
    ['a described context menu', { name: 'Ask', type: 3, description: 'x' }, /has none/],
    [
      'an unknown kind of option',
      { name: 'ask', description: 'x', options: [{ type: 99, name: 'a', description: 'x' }] },
      /nvalid/,
    ],
  ])('A command with %s is refused', async (_, command, problem) => {
    const { discord } = await start();
    const rest = new REST({ api: discord.url, version: '10' }).setToken(discord.token);
    await expect(rest.put(Routes.applicationCommands(discord.bot.id), { body: [command] })).rejects.toMatchObject({
      code: 50035,
    });
    expect(discord.violations.map((violation) => violation.problem).join('\n')).toMatch(problem);
  });

  const input = { type: 4, custom_id: 't', style: 1, label: 'Text' };
  test.each<[label: string, callback: object, problem: RegExp]>([
    [
      'a modal with a title of 46',
      { type: 9, data: { custom_id: 'm', title: 'x'.repeat(46), components: [row(input)] } },
      /45/,
    ],
    [
      'a modal with a text too long for its field',
      { type: 9, data: { custom_id: 'm', title: 'x', components: [row({ ...input, max_length: 2, value: 'xxx' })] } },
      /3 characters/,
    ],
    [
      'a modal with six rows',
      {
        type: 9,
        data: {
          custom_id: 'm',
          title: 'x',
          components: [1, 2, 3, 4, 5, 6].map((n) => row({ ...input, custom_id: `${n}` })),
        },
      },
      /6 rows/,
    ],
    ['choices for a command', { type: 8, data: { choices: [] } }, /does not answer/],
    ['an update without a message', { type: 7, data: { content: 'x', allowed_mentions: NOBODY } }, /does not answer/],
    ['a deferral with content V2', { type: 5, data: { flags: V2 } }, /only the ephemeral flag/],
  ])('A command that is answered with %s is refused', async (_, callback, problem) => {
    const { discord, desk, alice } = await start();
    await deploy(discord);
    await connect(discord, {
      answers: (i) => i.client.rest.post(Routes.interactionCallback(i.id, i.token), { body: callback }).catch(() => {}),
    });
    await alice.uses(desk, '/ask', { question: 'x' }, { until: 'sent' });
    await discord.until(() => discord.violations.length > 0, 'a violation');
    expect(discord.violations.map((violation) => violation.problem).join('\n')).toMatch(problem);
  });

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
