/** Conversations: anybody proposes, moderators decide. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SETTING_KEYS } from '../../../src/moderation/guild-settings.js';
import type { JsonValue } from '../../../src/store/store.js';
import { StoreUnavailable } from '../../../src/store/store-unavailable.js';
import type { Person } from '../fake/driver/person.js';
import { apiFault, connectionClosed } from '../fake/faults.js';
import { type Stage, setStage } from '../setup/stage.js';
import { makeBase } from './briefing.js';

let stage: Stage;
let room: Stage['desk'];
let otto: Person;

/** Mona and Otto moderate; proposals go to a channel of theirs. */
beforeEach(async () => {
  stage = await setStage({ base: makeBase() });
  room = stage.guild.channel('moderators');
  otto = stage.guild.member('Otto', { permissions: ['ManageGuild'] });
  await choose('reviewChannel', room.id);
});
afterEach(() => stage.close());

const STATEMENT = 'The gathering took two hours.';
const QUOTE = 'The meeting lasted two hours.';
const FACT = { Statement: STATEMENT, Quote: QUOTE, Reason: 'it was missing' };

function choose(name: keyof typeof SETTING_KEYS, value: JsonValue) {
  const { guild, clock, store } = stage;
  return store.settings.write({ guild: guild.id, key: SETTING_KEYS[name], value, by: null, atMs: clock.now });
}

const journal = () => stage.store.journal.since(stage.guild.id, 0, 100);
const ask = async (question = 'Did the gathering take two hours?') =>
  (await stage.bob.uses(stage.desk, '/ask', { question })).text;

async function proposes(person: Person = stage.alice, fields = FACT) {
  const { modal } = await person.uses(stage.desk, '/propose');
  return person.submits(modal, fields);
}

const posted = () => room.shows('Proposed: ');

describe('/propose', () => {
  test('is open to everyone: the proposal stands in the moderators’ channel, and nothing is answered from it yet', async () => {
    const made = await proposes();
    expect(made.reply.ephemeral).toBe(true);
    expect(made.text).toContain('The moderators will look at it');
    const post = await posted();
    expect(post.text).toContain('### Proposed: a new fact');
    expect(post.text).toContain(`by <@${stage.alice.id}>`);
    expect(post.text).toContain(`+ ${STATEMENT}`);
    expect(post.text).toContain('-# Reason: it was missing');
    expect(post.buttons).toEqual(['Approve', 'Edit', 'Reject']);
    expect(post.pinged).toEqual([]);
    expect(await ask()).not.toContain(STATEMENT);
    expect(await journal()).toEqual([]);
  });

  test('refuses a quote that does not stand in the document, with the nearest sentence and all that was typed', async () => {
    const stopped = await proposes(stage.alice, { ...FACT, Quote: 'The meeting has lasted two hours' });
    expect(stopped.text).toContain(`> ${QUOTE}`);
    expect(stopped.text).toContain(STATEMENT);
    expect(room.botMessages).toEqual([]);
    await stage.restartsBot();
    await stage.alice.clicks(stopped, 'Take that sentence');
    expect(stopped.text).toContain('The moderators will look at it');
    await posted();
    expect(await journal()).toEqual([]);
  });

  test('corrects a fact that is there: the form is filled, and the post shows what goes and what comes', async () => {
    const { alice, desk } = stage;
    const { modal } = await alice.uses(desk, '/propose', { fact: 'mediator' });
    expect(modal.field('Statement').value).toContain('Oman appointed');
    await alice.submits(modal, { Statement: 'In March, Oman appointed Badr Albusaidi as mediator.' });
    const post = await posted();
    expect(post.text).toContain('### Proposed: a change to a fact');
    expect(post.text).toContain('- Oman appointed Badr Albusaidi as mediator in March.');
    expect(post.text).toContain('+ In March, Oman appointed Badr Albusaidi as mediator.');
  });

  test('has nowhere to go on a server that has chosen no channel', async () => {
    await choose('reviewChannel', null);
    expect((await stage.alice.uses(stage.desk, '/propose')).text).toContain('Proposals have nowhere to go');
  });

  test('keeps the proposal where the channel cannot be written in, and shows it in the one that is chosen next', async () => {
    const { alice, guild, desk, bob } = stage;
    room.disappears();
    const made = await proposes();
    expect(made.text).toContain('It is kept, but I may not write in the moderators’ channel.');
    const next = guild.channel('new-moderators');
    await stage.restartsBot();
    await otto.selects(await otto.uses(desk, '/settings'), 'Where proposals go', next);
    const post = await next.shows(STATEMENT);
    await otto.clicks(post, 'Approve');
    await alice.dm.shows('was approved');
    expect(bob.dm.botMessages).toEqual([]);
  });

  test('takes no more than five open ones of a person, and lets them withdraw one', async () => {
    const { alice, desk } = stage;
    for (let number = 1; number <= 5; number++) {
      await proposes(alice, { ...FACT, Statement: `The meeting, number ${number}, lasted two hours.` });
    }
    const sixth = await alice.uses(desk, '/propose');
    expect(sixth.text).toContain('You have 5 open proposals');
    await alice.clicks(sixth, 'Withdraw');
    expect(sixth.text).toBe('Withdrawn.');
    await room.shows(`Withdrawn by <@${alice.id}>`);
    expect((await alice.uses(desk, '/propose')).modal.title).toBe('Propose a fact');
    expect(await journal()).toEqual([]);
  });

  test('loses nothing that was typed while the store is away', async () => {
    const { alice, desk, store } = stage;
    const { modal } = await alice.uses(desk, '/propose');
    store.isAway = true;
    const stopped = await alice.submits(modal, FACT);
    expect(stopped.text).toContain('The database cannot be reached just now');
    expect(stopped.text).toContain(STATEMENT);
    expect((await alice.uses(desk, '/propose')).text).toContain('The database cannot be reached just now');
    expect(await ask('Where will the next round of talks be held?')).toContain('Muscat');
    store.isAway = false;
    await alice.clicks(stopped, 'Try again');
    await posted();
  });

  test('tried again although it was kept, it stands there once', async () => {
    const { alice, guild, store } = stage;
    const { modal } = await alice.uses(stage.desk, '/propose');
    await alice.submits(modal, FACT);
    const again = await alice.submits(modal, FACT);
    expect(again.text).toContain('The moderators will look at it');
    expect(await store.proposals.open(guild.id, 10)).toHaveLength(1);
    expect(room.botMessages).toHaveLength(1);
  });

  test('what is proposed cannot format the post or ping anybody', async () => {
    await proposes(stage.alice, { ...FACT, Statement: '@everyone ``` **met** for two hours', Reason: '<@&1> *now*' });
    const post = await posted();
    expect(post.text).toContain('-# Reason: \\<\\@&1> \\*now\\*');
    expect(post.text).not.toContain('@everyone ```');
    expect(post.pinged).toEqual([]);
  });
});

describe('"Approve"', () => {
  test('makes the edit, answers from it, shows who decided, and tells the proposer', async () => {
    const { alice, mona, desk } = stage;
    await proposes();
    const post = await posted();
    await stage.restartsBot();
    await mona.clicks(post, 'Approve');
    expect(post.text).toContain(`**Approved by <@${mona.id}>`);
    expect(post.buttons).toEqual([]);
    expect(await ask()).toContain(STATEMENT);
    const [edit, ...others] = await journal();
    expect(others).toEqual([]);
    expect(edit).toMatchObject({ operation: 'add', actor: mona.id, reason: 'it was missing' });
    expect(edit?.proposal).not.toBeNull();
    const told = await alice.dm.shows('was approved');
    expect(told.text).toContain(`> ${STATEMENT}`);
    expect(desk.botMessages.some(({ text }) => text.includes('approved'))).toBe(false);
  });

  test('a proposer who takes no direct messages is told where they proposed', async () => {
    const { alice, mona, desk } = stage;
    alice.closesDirectMessages();
    await proposes();
    await mona.clicks(await posted(), 'Approve');
    const told = await desk.shows('was approved');
    expect(told.text).toContain(`<@${alice.id}>: Your proposal on **Analysts** was approved.`);
    expect(told.pinged).toEqual([]);
  });

  test('a proposer whose account is gone costs nothing but the telling', async () => {
    const { mona, discord } = stage;
    await proposes();
    discord.faults.add('POST /users/@me/channels', apiFault(400, 50033, 'Invalid Recipient(s)'));
    await mona.clicks(await posted(), 'Approve');
    await stage.desk.shows('was approved');
    expect(stage.logged.filter((line) => line.includes('work in the background failed'))).toEqual([]);
  });

  test('nobody need be reachable: the edit stands all the same', async () => {
    const { alice, mona, desk, discord } = stage;
    alice.closesDirectMessages();
    await proposes();
    desk.denies(discord.bot, ['SendMessages']);
    await mona.clicks(await posted(), 'Approve');
    expect(await journal()).toHaveLength(1);
  });

  test('pressed by two at once makes one edit', async () => {
    const { mona } = stage;
    await proposes();
    const post = await posted();
    await Promise.all([mona.clicks(post, 'Approve'), otto.clicks(post, 'Approve')]);
    expect(await journal()).toHaveLength(1);
    expect(post.buttons).toEqual([]);
  });

  test('is told where the fact has changed since, and nothing is decided until the proposal is laid over it', async () => {
    const { alice, mona, desk } = stage;
    const { modal } = await alice.uses(desk, '/propose', { fact: 'mediator' });
    await alice.submits(modal, { Statement: 'In March, Oman appointed Badr Albusaidi as mediator.' });
    const post = await posted();
    const edited = await otto.uses(desk, '/fact edit', { fact: 'mediator' });
    await otto.submits(edited, { 'Example questions': 'Who mediates?' });

    const pressed = await mona.clicks(post, 'Approve');
    expect((await pressed.followup()).text).toContain('The fact was changed since this was proposed');
    expect(post.buttons).toEqual(['Approve', 'Edit', 'Reject']);
    expect(await journal()).toHaveLength(1);

    const { modal: again } = await mona.clicks(post, 'Edit');
    await mona.submits(again);
    await post.edited(1);
    await mona.clicks(post, 'Approve');
    expect((await journal()).at(-1)?.body?.statement).toBe('In March, Oman appointed Badr Albusaidi as mediator.');
  });

  test('claims nothing while the store is away, and works once it is back', async () => {
    const { mona, store } = stage;
    await proposes();
    const post = await posted();
    store.isAway = true;
    const pressed = await mona.clicks(post, 'Approve');
    expect((await pressed.followup()).text).toContain('The database cannot be reached just now');
    expect(await ask('Where will the next round of talks be held?')).toContain('Muscat');
    store.isAway = false;
    expect(await journal()).toEqual([]);
    await mona.clicks(post, 'Approve');
    expect(await journal()).toHaveLength(1);
  });

  test('works also in a server that removed the bot and invited it again', async () => {
    const { mona, guild, discord } = stage;
    await proposes();
    const post = await posted();
    guild.kicksBot();
    guild.invitesBot();
    await discord.botIsOnline();
    await mona.clicks(post, 'Approve');
    expect(await journal()).toHaveLength(1);
  });

  test('two proposals of the same new fact become two facts', async () => {
    const { mona, bob } = stage;
    await proposes();
    const first = await posted();
    await proposes(bob);
    const second = room.botMessages.find(({ id }) => id !== first.id);
    await mona.clicks(first, 'Approve');
    if (second) await mona.clicks(second, 'Approve');
    const facts = (await journal()).map(({ fact }) => fact);
    expect(facts).toHaveLength(2);
    expect(new Set(facts).size).toBe(2);
  });
});

describe('"Edit"', () => {
  test('puts a moderator’s words in the place of what was proposed', async () => {
    const { mona } = stage;
    await proposes();
    const post = await posted();
    const { modal } = await mona.clicks(post, 'Edit');
    expect(modal.field('Statement').value).toBe(STATEMENT);
    const said = await mona.submits(modal, { Statement: 'The briefing took two hours.' });
    expect(said.reply.ephemeral).toBe(true);
    expect(said.text).toContain('What is proposed was changed');
    await post.shows('+ The briefing took two hours.');
    await mona.clicks(post, 'Approve');
    expect(await ask('Did the briefing take two hours?')).toContain('The briefing took two hours.');
  });

  test('whoever saw it before must look again', async () => {
    const { mona } = stage;
    await proposes();
    const post = await posted();
    const { modal } = await mona.clicks(post, 'Edit');
    const { modal: late } = await otto.clicks(post, 'Edit');
    await mona.submits(modal, { Statement: 'The briefing took two hours.' });
    await post.shows('The briefing took two hours.');
    const second = await otto.submits(late, { Statement: 'They spoke for two hours.' });
    expect(second.text).toContain('The proposal was changed meanwhile.');
    expect(post.text).not.toContain('spoke');
  });
});

describe('"Reject"', () => {
  test('asks why, tells the proposer, and shows who decided and why', async () => {
    const { alice, mona } = stage;
    await proposes();
    const post = await posted();
    const { modal } = await mona.clicks(post, 'Reject');
    await stage.restartsBot();
    await mona.submits(modal, { Reason: 'It says *nothing* new.' });
    await post.shows(`**Rejected by <@${mona.id}>`);
    expect(post.text).toContain('-# Reason: It says \\*nothing\\* new.');
    expect(post.buttons).toEqual([]);
    const told = await alice.dm.shows('was rejected');
    expect(told.text).toContain('Reason: It says \\*nothing\\* new.');
    expect(await journal()).toEqual([]);
  });

  test('comes too late for what is approved', async () => {
    const { mona } = stage;
    await proposes();
    const post = await posted();
    const { modal } = await mona.clicks(post, 'Reject');
    await otto.clicks(post, 'Approve');
    expect((await mona.submits(modal, { Reason: 'no' })).text).toContain('That proposal is decided already');
    expect(await journal()).toHaveLength(1);
  });
});

describe('where a second moderator must approve', () => {
  beforeEach(async () => void (await choose('approvals', 2)));

  test('one approval counts, the same moderator’s second does not, another moderator’s decides', async () => {
    const { mona } = stage;
    await proposes();
    const post = await posted();
    await mona.clicks(post, 'Approve');
    expect(post.text).toContain(`Approved by 1 of 2: <@${mona.id}>`);
    expect(await journal()).toEqual([]);
    const again = await mona.clicks(post, 'Approve');
    expect((await again.followup()).text).toContain('You are one of them already');
    await stage.restartsBot();
    await otto.clicks(post, 'Approve');
    expect(post.text).toContain(`**Approved by <@${otto.id}>`);
    expect(await journal()).toHaveLength(1);
  });

  test.each([
    ['is a moderator no more', (mona: Person) => stage.guild.revokes(mona)],
    ['has left', (mona: Person) => stage.guild.loses(mona)],
  ])('an approval counts no more once who gave it %s', async (_case, takeAway) => {
    const { mona } = stage;
    const hana = stage.guild.member('Hana', { permissions: ['ManageChannels'] });
    await proposes();
    const post = await posted();
    await mona.clicks(post, 'Approve');
    takeAway(mona);
    const second = await otto.clicks(post, 'Approve');
    expect((await second.followup()).text).toContain('is no moderator any more, and that approval no longer counts');
    expect(await journal()).toEqual([]);
    await hana.clicks(post, 'Approve');
    expect(await journal()).toHaveLength(1);
  });

  test('what is to be retracted or restored is shown whole, and what comes of it is said as it is', async () => {
    const { mona, desk } = stage;
    const says = (sign: string) => `${sign} The next round of talks will be held in Muscat.`;
    await mona.uses(desk, '/fact retract', { fact: 'venue', reason: 'called off' });
    const retraction = await room.shows('called off');
    expect(retraction.text).toContain(says('-'));
    await otto.clicks(retraction, 'Approve');
    expect(retraction.text).toContain('. It answers no more.**');
    const told = await mona.dm.shows('was approved. It answers no more.');
    expect(told.text).toContain('> venue');
    await mona.uses(desk, '/fact restore', { fact: 'venue', reason: 'on again' });
    const restoration = await room.shows('on again');
    expect(restoration.text).toContain(says('+'));
    await otto.clicks(restoration, 'Approve');
    expect(restoration.text).toContain('. Answers come from it now.**');
  });

  test('nothing is decided while Discord does not say whether the first is a moderator still', async () => {
    const { mona, discord, guild } = stage;
    await proposes();
    const post = await posted();
    await mona.clicks(post, 'Approve');
    discord.faults.add(`GET /guilds/${guild.id}/members/*`, connectionClosed, { times: 1 });
    const second = await otto.clicks(post, 'Approve');
    expect((await second.followup()).text).toContain('so nothing was decided');
    expect(await journal()).toEqual([]);
    await otto.clicks(post, 'Approve');
    expect(await journal()).toHaveLength(1);
  });

  test('a moderator whose proposal was kept and whose approval was not stands behind it once they try again', async () => {
    const { mona, desk, store } = stage;
    const { approve } = store.proposals;
    store.proposals.approve = () => Promise.reject(new StoreUnavailable('away', 'The database is away.'));
    const { modal } = await mona.uses(desk, '/fact add', { source: 'talks' });
    const stopped = await mona.submits(modal, FACT);
    store.proposals.approve = approve;
    await mona.clicks(stopped, 'Try again');
    const post = await posted();
    expect(post.text).toContain(`Approved by 1 of 2: <@${mona.id}>`);
    await otto.clicks(post, 'Approve');
    expect(await journal()).toHaveLength(1);
  });

  test('two who press at the same moment are two', async () => {
    const { mona, store } = stage;
    await proposes();
    const post = await posted();
    // Neither has been kept when the other is looked at.
    const { approve } = store.proposals;
    let arrived = 0;
    let letGo = (): void => {};
    const both = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    store.proposals.approve = async (seen) => {
      if (++arrived === 2) letGo();
      await both;
      return approve(seen);
    };
    await Promise.all([mona.clicks(post, 'Approve'), otto.clicks(post, 'Approve')]);
    await post.shows('**Approved by');
    expect(await journal()).toHaveLength(1);
  });

  test.each([
    [
      '/fact add',
      async () => {
        const { modal } = await stage.mona.uses(stage.desk, '/fact add', { source: 'talks' });
        return stage.mona.submits(modal, FACT);
      },
    ],
    [
      '/fact edit',
      async () => {
        const { modal } = await stage.mona.uses(stage.desk, '/fact edit', { fact: 'mediator' });
        return stage.mona.submits(modal, { 'Example questions': 'Who mediates?' });
      },
    ],
    ['/fact retract', () => stage.mona.uses(stage.desk, '/fact retract', { fact: 'mediator', reason: 'wrong' })],
    ['/propose', () => proposes(stage.mona)],
  ] as const)(
    'a moderator’s own %s becomes a proposal that another moderator must approve',
    async (_command, change) => {
      const { mona } = stage;
      const made = await change();
      expect(made.text).toMatch(/a second moderator must approve it|The moderators will look at it/);
      const post = await posted();
      expect(post.text).toContain(`Approved by 1 of 2: <@${mona.id}>`);
      const own = await mona.clicks(post, 'Approve');
      expect((await own.followup()).text).toContain('another moderator must approve it');
      expect(await journal()).toEqual([]);
      await otto.clicks(post, 'Approve');
      expect(await journal()).toHaveLength(1);
    },
  );

  test('who writes in a proposal’s place stands behind it, and earlier approvals lapse', async () => {
    const { mona, guild } = stage;
    const petra = guild.member('Petra', { permissions: ['ManageGuild'] });
    await proposes();
    const post = await posted();
    await mona.clicks(post, 'Approve');
    const { modal } = await otto.clicks(post, 'Edit');
    await otto.submits(modal, { Statement: 'The briefing took two hours.' });
    await post.shows(`Approved by 1 of 2: <@${otto.id}>`);
    const own = await otto.clicks(post, 'Approve');
    expect((await own.followup()).text).toContain('You are one of them already');
    await petra.clicks(post, 'Approve');
    expect(await journal()).toHaveLength(1);
  });

  test('who proposed before becoming a moderator cannot approve their own', async () => {
    const { alice, guild } = stage;
    await proposes();
    guild.grants(alice, ['ManageGuild']);
    const pressed = await alice.clicks(await posted(), 'Approve');
    expect((await pressed.followup()).text).toContain('nobody decides alone on what they proposed');
    expect(await journal()).toEqual([]);
  });
});

describe('rights', () => {
  test('nobody but moderators decides, whatever Discord shows them', async () => {
    const { alice, bob } = stage;
    await proposes();
    const post = await posted();
    for (const person of [alice, bob]) {
      for (const label of ['Approve', 'Edit', 'Reject']) {
        const pressed = await person.clicks(post, label);
        expect(pressed.text, label).toContain('Only moderators can do that');
        expect(pressed.reply.ephemeral).toBe(true);
      }
    }
    expect(await journal()).toEqual([]);
    expect(post.buttons).toEqual(['Approve', 'Edit', 'Reject']);
  });

  test('a moderator who is one no longer when the reason is sent rejects nothing', async () => {
    const { mona, guild, store } = stage;
    await proposes();
    const { modal } = await mona.clicks(await posted(), 'Reject');
    guild.revokes(mona);
    expect((await mona.submits(modal, { Reason: 'no' })).text).toContain('Only moderators can do that');
    expect(await store.proposals.open(guild.id, 10)).toHaveLength(1);
  });
});

test('who is late with a proposal is not shown the name of whoever was quicker, once that is erased', async () => {
  const { alice, mona, desk } = stage;
  const { modal: late } = await alice.uses(desk, '/propose', { fact: 'mediator' });
  const { modal } = await mona.uses(desk, '/fact edit', { fact: 'mediator' });
  await mona.submits(modal, { Statement: 'Oman appointed Badr Albusaidi.' });
  const shown = await mona.uses(desk, '/privacy');
  await mona.clicks(shown, 'Erase …');
  await mona.clicks(shown, 'Erase for good');
  const stopped = await alice.submits(late, { Statement: 'In March, Oman appointed Badr Albusaidi as mediator.' });
  expect(stopped.text).toContain('somebody (name erased)');
  expect(stopped.text).not.toContain(mona.id);
});

describe('a proposal that contradicts a fact', () => {
  const GENEVA = {
    Statement: 'Ali Larijani met President Putin in Geneva on Friday.',
    Quote: QUOTE,
    'Source and details':
      'document: talks\nwho: Ali Larijani\nwhat: met\nwhom: President Putin\nwhere: Geneva\nentities: ali-larijani; vladimir-putin',
    Reason: '',
  };
  const WARNING =
    '**This seems to contradict what is there:**\n- Ali Larijani met President Putin in Moscow on Friday.';

  test('warns who is to approve it, not only who writes it', async () => {
    await stage.alice.clicks(await proposes(stage.alice, GENEVA), 'Save without a link');
    const post = await posted();
    expect(post.text).toContain(WARNING);
    await otto.clicks(post, 'Approve');
    expect(await journal()).toHaveLength(1);
    expect(post.text).not.toContain('seems to contradict');
  });

  test('warns of one that has come since it was posted before it can be approved', async () => {
    await stage.mona.uses(stage.desk, '/fact retract', { fact: 'meeting', reason: 'a rumour' });
    await proposes(stage.alice, GENEVA);
    const post = await posted();
    expect(post.text).not.toContain('seems to contradict');
    await stage.mona.uses(stage.desk, '/fact restore', { fact: 'meeting' });
    const pressed = await otto.clicks(post, 'Approve');
    expect((await pressed.followup()).text).toContain('nothing was decided');
    expect(post.text).toContain(WARNING);
    expect(await journal()).toHaveLength(2);
    await stage.restartsBot();
    await otto.clicks(post, 'Approve');
    expect(await journal()).toHaveLength(3);
  });
});
