/** What somebody without the right is told, whatever they send; `rights-sweep` tries everything that there is. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Stage, setStage } from '../setup/stage.js';
import { MEETING, makeBase } from './briefing.js';
import { pressForgedOn } from './review-stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage({ base: makeBase() });
});
afterEach(() => stage.close());

type Person = Stage['alice'];
type Channel = Stage['desk'];

const REFUSED = 'Only moderators can do that';

/** Ids as this bot writes them, each of which would change something or show what only moderators see. */
const PRESSES: readonly string[] = [
  'f1|fact|show|meeting',
  'f1|fact|edit|meeting',
  'f1|fact|history|meeting',
  'f1|fact|retract|meeting',
  'f1|change|retract|meeting|1',
  'f1|change|restore|meeting|1',
  'f1|change|undo|meeting|1|0',
  'f1|change|keep|meeting|1',
  'f1|change|take|meeting|1',
  'f1|draft|save|meeting|1',
  'f1|draft|edit|meeting|1',
  'f1|draft|nearest|meeting|1',
  'f1|draft|contradicts|meeting|1',
  'f1|draft|supersedes|meeting|1',
  'f1|draft|discard|meeting|1',
];

const COMMANDS: readonly (readonly [string, Record<string, string>])[] = [
  ['/fact add', { source: 'talks' }],
  ['/fact edit', { fact: 'meeting' }],
  ['/fact retract', { fact: 'meeting', reason: 'x' }],
  ['/fact restore', { fact: 'meeting' }],
  ['/fact history', { fact: 'meeting' }],
  ['/fact show', { fact: 'meeting' }],
  ['/fact undo', { fact: 'meeting' }],
];

/** Everything that moderating could change, in both servers. */
async function everything(...guilds: readonly { readonly id: string }[]) {
  const { journal, settings } = stage.store;
  return Promise.all(guilds.map(async ({ id }) => [await journal.since(id, 0, 100), await settings.all(id)]));
}

/** Puts an id on a button of a message that the person sees, as a manipulated client would. */
async function presses(person: Person, channel: Channel, customId: string) {
  const { reply } = await person.uses(channel, '/ask', { question: 'Whom did Larijani meet?', private: true });
  return pressForgedOn(person, reply, customId);
}

/** One edit of the fact, made by the moderator, so that there is something to undo. */
async function editOnce() {
  const { modal } = await stage.mona.uses(stage.desk, '/fact edit', { fact: 'meeting' });
  await stage.mona.submits(modal, { Statement: 'Ali Larijani met Putin.' });
  return modal;
}

describe('without the right', () => {
  test.each(COMMANDS)('%s is refused and changes nothing', async (command, options) => {
    await editOnce();
    const { alice, desk, guild } = stage;
    const before = await everything(guild);
    const { reply } = await alice.uses(desk, command, options);
    expect(reply.text).toContain(REFUSED);
    expect(reply.ephemeral).toBe(true);
    expect(await everything(guild)).toEqual(before);
  });

  test('facts that were retracted are not offered to whoever types a command', async () => {
    const { alice, mona, desk } = stage;
    await mona.uses(desk, '/fact retract', { fact: 'meeting', reason: 'a leak' });
    const offered = async (person: Person) =>
      (await person.types(desk, '/fact show', { fact: 'meet' })).map(({ value }) => value);
    expect(await offered(mona)).toContain('meeting');
    expect(await offered(alice)).not.toContain('meeting');
  });

  test('“Make a fact of this” is refused', async () => {
    const { alice, bob, desk } = stage;
    expect((await alice.chooses('Make a fact of this', bob.says(desk, MEETING))).text).toContain(REFUSED);
  });

  test('every forged button of moderating is refused and changes nothing', async () => {
    await editOnce();
    const { alice, desk, guild } = stage;
    const before = await everything(guild);
    for (const customId of PRESSES) {
      expect([customId, (await presses(alice, desk, customId)).text]).toEqual([
        customId,
        expect.stringContaining(REFUSED),
      ]);
    }
    expect(await everything(guild)).toEqual(before);
  });

  test('every form of moderating is refused, also one that a moderator has opened', async () => {
    const edit = await editOnce();
    const { alice, mona, desk, guild } = stage;
    const retract = (await mona.clicks(await mona.uses(desk, '/fact show', { fact: 'meeting' }), 'Retract')).modal;
    const before = await everything(guild);
    expect((await alice.submits(edit, { Statement: 'Mine.' })).text).toContain(REFUSED);
    expect((await alice.submits(retract, { Reason: 'Mine.' })).text).toContain(REFUSED);
    expect(await everything(guild)).toEqual(before);
  });

  test('a right that was taken away between form and submission counts no more', async () => {
    const { mona, desk, guild } = stage;
    const { modal } = await mona.uses(desk, '/fact edit', { fact: 'meeting' });
    guild.revokes(mona);
    expect((await mona.submits(modal, { Statement: 'Mine.' })).text).toContain(REFUSED);
  });
});

describe('who is a moderator', () => {
  async function chooseRole(role: string) {
    const { guild, clock, store } = stage;
    await store.settings.write({ guild: guild.id, key: 'moderator-roles', value: [role], by: null, atMs: clock.now });
  }

  test('with roles chosen, their members and whoever may manage the server; Manage Channels alone no more', async () => {
    const { guild, desk, bob, mona } = stage;
    const role = guild.role('Editors');
    await chooseRole(role.id);
    expect((await bob.uses(desk, '/fact show', { fact: 'meeting' })).text).toContain(REFUSED);
    guild.gives(bob, role);
    expect((await bob.uses(desk, '/fact show', { fact: 'meeting' })).text).toContain('**meeting**');
    expect((await mona.uses(desk, '/fact show', { fact: 'meeting' })).text).toContain(REFUSED);
    expect((await guild.owner.uses(desk, '/fact show', { fact: 'meeting' })).text).toContain('**meeting**');
  });

  test.each(['ManageChannels', 'ManageGuild', 'Administrator'] as const)(
    'a channel that lets somebody %s makes them no moderator of the server',
    async (permission) => {
      const { bob, desk, guild } = stage;
      desk.allows(bob, [permission]);
      const before = await everything(guild);
      expect((await bob.uses(desk, '/fact retract', { fact: 'meeting', reason: 'x' })).text).toContain(REFUSED);
      expect((await presses(bob, desk, 'f1|change|retract|meeting|1')).text).toContain(REFUSED);
      expect(await everything(guild)).toEqual(before);
    },
  );

  test('a channel that takes the right away leaves it in the server', async () => {
    const { mona, desk } = stage;
    desk.denies(mona, ['ManageChannels']);
    expect((await presses(mona, desk, 'f1|fact|show|meeting')).text).toContain('**meeting**');
  });

  test('while the settings cannot be read and are not known, nobody is taken for one', async () => {
    const { mona, desk, store } = stage;
    store.isAway = true;
    expect((await mona.uses(desk, '/fact edit', { fact: 'meeting' })).text).toContain('cannot be reached just now');
  });
});

describe('in another server', () => {
  test('a moderator of one is nobody in the other, whatever ids they send', async () => {
    await editOnce();
    const { mona, guild, discord } = stage;
    const other = discord.guild('Others');
    const away = other.channel('desk');
    other.member(mona);
    const before = await everything(guild, other);
    for (const [command, options] of COMMANDS) {
      expect((await mona.uses(away, command, options)).text).toContain(REFUSED);
    }
    for (const customId of PRESSES) expect((await presses(mona, away, customId)).text).toContain(REFUSED);
    expect(await everything(guild, other)).toEqual(before);
  });

  test('a moderator of the other changes only what is theirs', async () => {
    const edit = await editOnce();
    const { guild, discord } = stage;
    const other = discord.guild('Others');
    const away = other.channel('desk');
    const { owner } = other;
    const before = await everything(guild);
    for (const customId of PRESSES) await presses(owner, away, customId);
    await owner.uses(away, '/fact retract', { fact: 'meeting', reason: 'not here' });
    expect(await everything(guild)).toEqual(before);
    expect((await owner.uses(away, '/ask', { question: 'Whom did Larijani meet?' })).text).not.toContain('### Ali');
    expect(edit.title).toBe('Edit a fact');
  });

  test('direct messages know no moderators', async () => {
    await editOnce();
    const { mona, guild } = stage;
    const before = await everything(guild);
    for (const customId of PRESSES) {
      expect((await presses(mona, mona.dm, customId)).text).toContain('That works only in a server.');
    }
    expect(await everything(guild)).toEqual(before);
  });
});
