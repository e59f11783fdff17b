import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  MessageFlags,
  ModalBuilder,
  Routes,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { connect, deploy, NOBODY, start } from './any-bot.js';

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
