/** Conversations: what a server has chosen, and choosing it. */

import { afterEach, describe, expect, test } from 'vitest';
import type { Person } from '../fake/driver/person.js';
import type { Use } from '../fake/driver/use.js';
import { type Stage, setStage } from '../setup/stage.js';

let stage: Stage;
let anna: Person;
afterEach(() => stage.close());

/** Anna may manage the server. */
async function open(): Promise<void> {
  stage = await setStage();
  anna = stage.guild.member('Anna', { permissions: ['ManageGuild'] });
}

const settingsOf = (use: Use) => use.text.split('\n').filter((line) => line.startsWith('**'));

describe('/settings', () => {
  test('shows what holds where nothing was chosen, privately', async () => {
    await open();
    const shown = await anna.uses(stage.desk, '/settings');
    expect(shown.reply.ephemeral).toBe(true);
    expect(settingsOf(shown)).toEqual([
      '**Moderators**: whoever may manage the whole server or all its channels',
      '**Review**: a moderator’s change counts at once',
      '**Moderators’ channel**: none: nothing can be proposed',
      '**Audit channel**: none',
      '**Question log**: questions are kept for 90 days',
    ]);
  });

  test('keeps what is chosen in each menu, and shows it again after a restart', async () => {
    await open();
    const { guild, desk } = stage;
    const editors = guild.role('Editors');
    const room = guild.channel('moderators');
    const audit = guild.channel('audit');
    const shown = await anna.uses(desk, '/settings');
    await anna.selects(shown, 'Roles that may moderate', [editors]);
    await anna.selects(shown, 'Where proposals go', room);
    await stage.restartsBot();
    await anna.selects(shown, 'Where every change is shown', audit);
    await anna.selects(shown, 'Review', '2');
    await anna.selects(shown, 'Question log', '30');
    const chosen = [
      `**Moderators**: ${editors.mention}`,
      '**Review**: a second moderator must approve every change',
      `**Moderators’ channel**: ${room.mention}`,
      `**Audit channel**: ${audit.mention}`,
      '**Question log**: questions are kept for 30 days',
    ];
    expect(settingsOf(shown)).toEqual(chosen);
    await stage.restartsBot();
    expect(settingsOf(await anna.uses(desk, '/settings'))).toEqual(chosen);
  });

  test('takes a choice back', async () => {
    await open();
    const { guild, desk } = stage;
    const shown = await anna.uses(desk, '/settings');
    await anna.selects(shown, 'Where every change is shown', guild.channel('audit'));
    await anna.selects(shown, 'Where every change is shown', []);
    expect(settingsOf(shown)).toContain('**Audit channel**: none');
  });

  test('of two who change a setting at once, the second is told and sees what holds', async () => {
    await open();
    const { guild, desk } = stage;
    const otto = guild.member('Otto', { permissions: ['ManageGuild'] });
    const hers = await anna.uses(desk, '/settings');
    const his = await otto.uses(desk, '/settings');
    await anna.selects(hers, 'Question log', '30');
    const second = await otto.selects(his, 'Question log', '365');
    expect((await second.followup()).text).toContain('Somebody has changed that setting meanwhile');
    expect(settingsOf(his)).toContain('**Question log**: questions are kept for 30 days');
    await otto.selects(his, 'Question log', '365');
    expect(settingsOf(his)).toContain('**Question log**: questions are kept for 365 days');
  });

  test.each([
    'SendMessages',
    // A long change is attached to what is posted about it.
    'AttachFiles',
  ] as const)('refuses a channel in which the bot lacks the permission %s, and says what to do', async (permission) => {
    await open();
    const { guild, desk, discord } = stage;
    const vault = guild.channel('vault');
    vault.denies(discord.bot, [permission]);
    const shown = await anna.uses(desk, '/settings');
    const pressed = await anna.selects(shown, 'Where proposals go', vault);
    expect((await pressed.followup()).text).toBe(
      `I may not write in ${vault.mention}. Allow me to view the channel, to send messages and to attach files there, and choose it again.`,
    );
    expect(settingsOf(shown)).toContain('**Moderators’ channel**: none: nothing can be proposed');
  });

  test('refuses a review rule under which nobody could approve anything', async () => {
    await open();
    const { guild, desk } = stage;
    const shown = await anna.uses(desk, '/settings');
    const early = await anna.selects(shown, 'Review', '2');
    expect((await early.followup()).text).toContain('First choose the moderators’ channel');
    await anna.selects(shown, 'Where proposals go', guild.channel('moderators'));
    await anna.selects(shown, 'Review', '2');
    const late = await anna.selects(shown, 'Where proposals go', []);
    expect((await late.followup()).text).toContain('First choose the other review rule.');
    expect(settingsOf(shown)).toContain('**Review**: a second moderator must approve every change');
  });

  test('does not make everyone a moderator', async () => {
    await open();
    const shown = await anna.uses(stage.desk, '/settings');
    const pressed = await anna.selects(shown, 'Roles that may moderate', [{ id: stage.guild.id }]);
    expect((await pressed.followup()).text).toContain('Not everyone can be a moderator');
    expect(settingsOf(shown)[0]).toContain('whoever may manage the whole server');
  });

  test('says of a channel that was deleted that it was', async () => {
    await open();
    const { guild, desk } = stage;
    const audit = guild.channel('audit');
    await anna.selects(await anna.uses(desk, '/settings'), 'Where every change is shown', audit);
    audit.disappears();
    expect(settingsOf(await anna.uses(desk, '/settings'))).toContain(
      '**Audit channel**: the channel was deleted; please choose another one',
    );
  });

  test('is not shown to a moderator who may not manage the server, and refused where it is shown all the same', async () => {
    await open();
    const { guild, desk, mona, store, discord } = stage;
    expect(mona.commandsIn(desk)).not.toContain('/settings');
    const command = discord.commands(guild).find(({ name }) => name === 'settings');
    (command as { default_member_permissions?: string | null }).default_member_permissions = null;
    expect((await mona.uses(desk, '/settings')).text).toBe('Only who may manage the server can change its settings.');
    const shown = await anna.uses(desk, '/settings');
    guild.revokes(anna);
    const late = await anna.selects(shown, 'Question log', '30');
    expect(late.text).toBe('Only who may manage the server can change its settings.');
    expect(await store.settings.all(guild.id)).toEqual([]);
  });

  test('a channel that lets somebody manage the server gives no right over its settings', async () => {
    await open();
    const { bob, desk, guild, store } = stage;
    desk.allows(bob, ['ManageGuild']);
    expect((await bob.uses(desk, '/settings')).text).toBe('Only who may manage the server can change its settings.');
    expect(await store.settings.all(guild.id)).toEqual([]);
  });

  test('claims nothing while the store is away', async () => {
    await open();
    const { desk, store } = stage;
    const shown = await anna.uses(desk, '/settings');
    store.isAway = true;
    const pressed = await anna.selects(shown, 'Question log', '30');
    expect((await pressed.followup()).text).toContain('The database cannot be reached just now');
    expect((await anna.uses(desk, '/settings')).text).toContain('The database cannot be reached just now');
    store.isAway = false;
    expect(settingsOf(await anna.uses(desk, '/settings'))).toContain(
      '**Question log**: questions are kept for 90 days',
    );
  });
});
