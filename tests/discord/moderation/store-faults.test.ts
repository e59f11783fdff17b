/** Conversations while something fails: the moderator gets a true message, and no edit is lost or doubled. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StoreUnavailable } from '../../../src/store/store-unavailable.js';
import { connectionClosed, routes } from '../fake/faults.js';
import { type Stage, setStage } from '../setup/stage.js';
import { makeBase } from './briefing.js';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage({ base: makeBase() });
});
afterEach(() => stage.close());

const journal = () => stage.store.journal.since(stage.guild.id, 0, 100);
const ask = async (question: string) => (await stage.alice.uses(stage.desk, '/ask', { question, private: true })).text;
const QUESTION = 'Whom did Larijani meet?';
const openForm = async () => (await stage.mona.uses(stage.desk, '/fact edit', { fact: 'meeting' })).modal;

describe('while the store is away', () => {
  test('an edit is not claimed to be kept, nothing typed is lost, and it can be sent again', async () => {
    const { mona, store } = stage;
    const modal = await openForm();
    store.isAway = true;
    const stopped = await mona.submits(modal, { Statement: 'Ali Larijani met Putin.', Reason: 'shorter' });
    expect(stopped.text).toContain(
      'The database cannot be reached just now, so nothing was changed. Asking still works',
    );
    expect(stopped.text).toContain('Ali Larijani met Putin.');
    expect(await ask(QUESTION)).toContain('### Ali Larijani met President Putin');
    const again = await mona.clicks(stopped, 'Try again');
    expect(again.text).toContain('The database cannot be reached just now');
    store.isAway = false;
    expect((await mona.clicks(again, 'Try again')).text).toContain('### Saved');
    expect(await ask(QUESTION)).toContain('### Ali Larijani met Putin.');
    expect(await journal()).toMatchObject([{ revision: 1, reason: 'shorter' }]);
  });

  test('a new fact keeps its id, so that trying again adds it once', async () => {
    const { mona, desk, store } = stage;
    const { modal } = await mona.uses(desk, '/fact add', { source: 'talks' });
    store.isAway = true;
    const form = { Statement: 'The meeting lasted two hours.', Quote: 'The meeting lasted two hours.' };
    const stopped = await mona.submits(modal, form);
    store.isAway = false;
    await mona.clicks(stopped, 'Try again');
    const repeated = await mona.submits(modal, form);
    expect(repeated.text).toContain('### Saved');
    expect((await journal()).map(({ fact }) => fact)).toEqual([
      'meeting-lasted-two-hours',
      'meeting-lasted-two-hours-2',
    ]);
  });

  test('a retraction keeps its reason', async () => {
    const { mona, desk, store } = stage;
    const { modal } = await mona.clicks(await mona.uses(desk, '/fact show', { fact: 'meeting' }), 'Retract');
    store.isAway = true;
    const stopped = await mona.submits(modal, { Reason: 'a rumour' });
    expect(stopped.text).toContain('a rumour');
    store.isAway = false;
    await stage.restartsBot();
    await mona.clicks(stopped, 'Try again');
    expect(await journal()).toMatchObject([{ operation: 'retract', reason: 'a rumour' }]);
  });

  test('facts can still be looked at; their history says that it cannot', async () => {
    const { mona, desk, store } = stage;
    await mona.submits(await openForm(), { Statement: 'Ali Larijani met Putin.' });
    store.isAway = true;
    expect((await mona.uses(desk, '/fact show', { fact: 'meeting' })).text).toContain('**Ali Larijani met Putin.**');
    expect((await mona.uses(desk, '/fact history', { fact: 'meeting' })).text).toContain('cannot be reached just now');
  });
});

describe('a change whose commit was not confirmed', () => {
  const inDoubt = () => new StoreUnavailable('away', 'The connection broke.', { isInDoubt: true });

  test('and that was kept is said to be saved, once', async () => {
    const { mona, store } = stage;
    const { append } = store.journal;
    store.journal.append = async (edit) => {
      store.journal.append = append;
      await append(edit);
      throw inDoubt();
    };
    const made = await mona.submits(await openForm(), { Statement: 'Ali Larijani met Putin.' });
    expect(made.text).toContain('### Saved');
    expect(await journal()).toHaveLength(1);
    expect(await ask(QUESTION)).toContain('### Ali Larijani met Putin.');
  });

  test('and that was not kept is kept now', async () => {
    const { mona, store } = stage;
    const { append } = store.journal;
    store.journal.append = async () => {
      store.journal.append = append;
      throw inDoubt();
    };
    const made = await mona.submits(await openForm(), { Statement: 'Ali Larijani met Putin.' });
    expect(made.text).toContain('### Saved');
    expect(await journal()).toHaveLength(1);
  });

  test('and that cannot be looked up is not claimed to be either; sending it again makes it once', async () => {
    const { mona, store } = stage;
    const { append } = store.journal;
    store.journal.append = async (edit) => {
      store.journal.append = () => Promise.reject(new StoreUnavailable('away', 'Nothing answers.'));
      await append(edit);
      throw inDoubt();
    };
    const stopped = await mona.submits(await openForm(), { Statement: 'Ali Larijani met Putin.' });
    expect(stopped.text).toContain('I do not know yet whether it was.');
    expect(stopped.text).not.toContain('nothing was changed. ');
    expect(stopped.text).toContain('Ali Larijani met Putin.');
    store.journal.append = append;
    expect((await mona.clicks(stopped, 'Try again')).text).toContain('### Saved');
    expect(await journal()).toHaveLength(1);
  });

  test('and that was an approval is shown as it was decided', async () => {
    const { alice, mona, desk, guild, store, clock } = stage;
    const room = guild.channel('moderators');
    const choice = { guild: guild.id, key: 'review-channel', value: room.id, by: null, atMs: clock.now };
    await store.settings.write(choice);
    const { modal } = await alice.uses(desk, '/propose');
    await alice.submits(modal, { Statement: 'They met for two hours.', Quote: 'The meeting lasted two hours.' });
    const post = await room.shows('Proposed: ');
    const { accept } = store.proposals;
    store.proposals.accept = async (...given) => {
      store.proposals.accept = accept;
      await accept(...given);
      throw inDoubt();
    };
    await mona.clicks(post, 'Approve');
    expect(post.text).toContain(`**Approved by <@${mona.id}>`);
    expect(await journal()).toHaveLength(1);
  });
});

test.each([
  ['without room', 'isFull'],
  ['that is away', 'isAway'],
] as const)('answers say so while a database %s keeps nothing, and no more once it does', async (_case, fault) => {
  const { store, discord } = stage;
  store[fault] = true;
  expect(await ask(QUESTION)).toContain('### Ali Larijani met President Putin');
  await discord.until(() => stage.logged.join().includes('could not be kept'), 'the first question to be lost');
  const told = await ask(QUESTION);
  expect(told).toContain('### Ali Larijani met President Putin');
  expect(told).toContain('Nothing can be saved since 22:13 UTC');
  store[fault] = false;
  await ask(QUESTION);
  await discord.until(() => store.kept('questions.record').length > 0, 'a question to be kept');
  expect(await ask(QUESTION)).not.toContain('Nothing can be saved');
});

describe('the very next answer says so', () => {
  const NOTE = 'Nothing can be saved since 22:13 UTC';

  test('after an edit that could not be kept', async () => {
    const modal = await openForm();
    stage.store.isAway = true;
    await stage.mona.submits(modal, { Statement: 'Ali Larijani met Putin.' });
    expect(await ask(QUESTION)).toContain(NOTE);
  });

  test('after a fact that could not be retracted', async () => {
    stage.store.isAway = true;
    await stage.mona.uses(stage.desk, '/fact retract', { fact: 'meeting', reason: 'a rumour' });
    expect(await ask(QUESTION)).toContain(NOTE);
  });

  test('after a proposal that could not be made', async () => {
    const { alice, desk, guild, store, clock } = stage;
    const room = guild.channel('moderators').id;
    await store.settings.write({ guild: guild.id, key: 'review-channel', value: room, by: null, atMs: clock.now });
    const { modal } = await alice.uses(desk, '/propose');
    store.isAway = true;
    await alice.submits(modal, { Statement: 'They met for two hours.', Quote: 'The meeting lasted two hours.' });
    expect(await ask(QUESTION)).toContain(NOTE);
  });

  test('where it is posted for all, since earlier posts are looked for first', async () => {
    stage.store.isAway = true;
    expect((await stage.alice.uses(stage.desk, '/ask', { question: QUESTION })).text).toContain(NOTE);
  });
});

test('whoever asks privately reads of the trouble in their own language, and a channel in that of the server', async () => {
  const { store, discord, guild, desk, alice } = stage;
  const zoe = guild.member('Zoé', { locale: 'fr' });
  store.isFull = true;
  await ask(QUESTION);
  await discord.until(() => stage.logged.join().includes('could not be kept'), 'the first question to be lost');
  const own = await zoe.uses(desk, '/ask', { question: QUESTION, private: true });
  expect(own.text).toContain('Rien ne peut être enregistré depuis 22:13 UTC');
  expect((await zoe.uses(desk, '/ask', { question: QUESTION })).text).toContain('Nothing can be saved since 22:13 UTC');
  expect((await alice.says(alice.dm, QUESTION).reply()).text).toContain('Nothing can be saved since 22:13 UTC');
});

test('a disk without room is said to be full, and the edit can be sent again once there is some', async () => {
  const { mona, store } = stage;
  const modal = await openForm();
  store.isFull = true;
  const stopped = await mona.submits(modal, { Statement: 'Ali Larijani met Putin.' });
  expect(stopped.text).toContain('The database has no room left, so nothing was changed.');
  store.isFull = false;
  expect((await mona.clicks(stopped, 'Try again')).text).toContain('### Saved');
});

test('an interaction that Discord delivers twice makes one edit', async () => {
  const { mona, discord } = stage;
  const modal = await openForm();
  discord.gateway.doubleNext();
  await mona.submits(modal, { Statement: 'Ali Larijani met Putin.' });
  expect(await journal()).toHaveLength(1);
});

test('an edit that was kept although the moderator could not be told stands once, and sending it again says that it is kept', async () => {
  const { mona, discord } = stage;
  const modal = await openForm();
  discord.faults.add(routes.originalResponse, connectionClosed);
  await mona.submits(modal, { Statement: 'Ali Larijani met Putin.' }, { until: 'acknowledged' });
  await discord.until(() => stage.logged.join().includes('an interaction failed'), 'the loss to be logged');
  expect(await journal()).toHaveLength(1);
  expect((await mona.submits(modal, { Statement: 'Ali Larijani met Putin.' })).text).toContain('### Saved');
  expect(await journal()).toHaveLength(1);
});

test('a server that removes the bot in the middle of an edit costs a log line, and its edits are there when it comes back', async () => {
  const { mona, guild, desk, discord } = stage;
  await mona.submits(await openForm(), { Statement: 'Ali Larijani met Putin.' });
  await stage.store.settings.write({ guild: guild.id, key: 'audit-channel', value: desk.id, by: null, atMs: 0 });
  const modal = await openForm();
  await mona.submits(modal, { Statement: 'Ali Larijani met Vladimir Putin.' }, { until: 'sent' });
  guild.kicksBot();
  await discord.until(() => !stage.logged.join().includes('"level":50'), 'nothing to fail');
  guild.invitesBot();
  await discord.botIsOnline();
  expect(await ask(QUESTION)).toMatch(/### Ali Larijani met (?:Vladimir )?Putin\./u);
});

test('the clock of the machine may go backwards: the order of edits is that of the journal', async () => {
  const { mona, desk, clock } = stage;
  await mona.submits(await openForm(), { Statement: 'First.' });
  clock.now -= 3_600_000;
  await mona.submits(await openForm(), { Statement: 'Second.' });
  await stage.restartsBot();
  expect(await ask(QUESTION)).toContain('### Second.');
  const { text } = await mona.uses(desk, '/fact history', { fact: 'meeting' });
  expect(text.indexOf('Revision 2')).toBeLessThan(text.indexOf('Revision 1'));
});
