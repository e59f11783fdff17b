import { MessageFlags, REST, Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { connect, deploy, NOBODY, start } from './any-bot.js';

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

  test.each<[label: string, path: `/${string}`, problem: RegExp]>([
    [
      'a query parameter that Discord does not have',
      '/applications/APP/commands?with_everything=true',
      /no such query/,
    ],
    ['a value that is none', '/applications/APP/commands?with_localizations=yes', /"yes" is no value/],
    ['an id that is none', '/channels/desk/messages', /"desk" is no id/],
    ['a path that Discord does not have', '/guilds/1/threads', /no such route/],
  ])('A request with %s is refused', async (_, path, problem) => {
    const { discord } = await start();
    const rest = new REST({ api: discord.url, version: '10' }).setToken(discord.token);
    await expect(rest.get(path.replace('APP', discord.bot.id) as `/${string}`)).rejects.toThrow();
    expect(discord.violations.map((violation) => violation.problem).join('\n')).toMatch(problem);
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
});
