/** Conversations: what follows a change comes late rather than never, whatever stops the bot or Discord in between, and no server waits for another. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NewEdit } from '../../../src/facts/edit.js';
import { fingerprint, toDraft } from '../../../src/facts/fingerprint.js';
import { SETTING_KEYS } from '../../../src/moderation/guild-settings.js';
import type { Channel } from '../fake/driver/channel.js';
import type { SeenMessage } from '../fake/driver/seen-message.js';
import { answerLost, connectionClosed, routes, serverError, slow } from '../fake/faults.js';
import { type Stage, setStage } from '../setup/stage.js';
import { makeBase } from './briefing.js';

let stage: Stage;
let log: Channel;
beforeEach(async () => {
  stage = await setStage({ base: makeBase(), surroundings: { lookEveryMs: 50 } });
  log = stage.guild.channel('log');
  await chooseAudit(stage.guild.id, log.id);
});
afterEach(() => stage.close());

const QUESTION = 'Whom did Larijani meet?';
const TITLE = '### A fact was changed';

function chooseAudit(guild: string, channel: string) {
  const { store, clock } = stage;
  return store.settings.write({ guild, key: SETTING_KEYS.auditChannel, value: channel, by: null, atMs: clock.now });
}

async function askPublicly(channel = stage.desk, person = stage.alice) {
  const kept = (): number => stage.store.kept('postedAnswers.record').length;
  const before = kept();
  const { reply } = await person.uses(channel, '/ask', { question: QUESTION });
  await stage.discord.until(() => kept() > before, 'the answer to be kept');
  return reply;
}

async function amend(statement: string, channel = stage.desk, person = stage.mona) {
  const { modal } = await person.uses(channel, '/fact edit', { fact: 'meeting' });
  return person.submits(modal, { Statement: statement });
}

/** An edit as a bot leaves it that is killed the moment after it is kept. */
function editAsIfKilled(statement: string, revision = 0) {
  const own = makeBase().facts.get('meeting');
  if (own === undefined) throw new Error('no such fact');
  const edit: NewEdit = {
    operation: 'amend',
    body: { ...toDraft(own), statement },
    guild: stage.guild.id,
    event: `killed-${revision}`,
    fact: 'meeting',
    onRevision: revision,
    base: fingerprint(own),
    actor: stage.mona.id,
    proposal: null,
    reason: '',
    atMs: stage.clock.now,
  };
  return stage.store.journal.append(edit);
}

const audits = (channel = log) => channel.botMessages.filter(({ text }) => text.includes(TITLE));

describe('a bot that was killed after it kept a change', () => {
  test('posts it for audit, each change once, and marks the answers, when it is back', async () => {
    const answer = await askPublicly();
    await stage.bot.stop();
    await editAsIfKilled('Ali Larijani met Putin.');
    await editAsIfKilled('Ali Larijani met Vladimir Putin.', 1);
    await stage.restartsBot();
    await stage.discord.until(() => audits().length === 2 && answer.edits > 0, 'the changes to be told');
    expect(audits()[0]?.text).toContain('met President Putin in Moscow on Friday.\n+ Ali Larijani met Putin.');
    expect(audits()[1]?.text).toContain('- Ali Larijani met Putin.\n+ Ali Larijani met Vladimir Putin.');
    expect(answer.text).toContain('### Ali Larijani met Vladimir Putin.');
    expect(answer.edits).toBe(1);
    await vi.waitFor(async () => expect(await stage.store.duties.behind('marks')).toEqual([]));
    await stage.restartsBot();
    await amend('Larijani met Putin.');
    await stage.discord.until(() => answer.edits > 1, 'the answer to be marked again');
    expect(audits()).toHaveLength(3);
    expect(answer.edits).toBe(2);
  });

  test('fills the gap that the fact was taught, and tells who waits', async () => {
    const { alice, desk, store, guild } = stage;
    const question = 'Did anybody see the two of them?';
    await alice.clicks(await alice.uses(desk, '/ask', { question }), 'Tell me when it is answered');
    await stage.bot.stop();
    const own = makeBase().facts.get('meeting');
    if (own === undefined) throw new Error('no such fact');
    const body = { ...toDraft(own), questions: [question] };
    await store.journal.append({
      ...{ operation: 'amend', body, guild: guild.id, event: 'killed', fact: 'meeting', onRevision: 0 },
      ...{ base: fingerprint(own), actor: null, proposal: null, reason: '', atMs: stage.clock.now },
    });
    await stage.restartsBot();
    await alice.dm.shows('There is an answer now');
    await vi.waitFor(async () => expect(await store.duties.behind('gaps')).toEqual([]));
    expect(await store.gaps.list({ guild: guild.id, sinceMs: 0, limit: 9 })).toEqual([]);
  });
});

describe('while Discord fails', () => {
  test('the audit is posted once it is back, in order and once', async () => {
    const failing = stage.discord.faults.add(`POST /channels/${log.id}/messages`, connectionClosed, { times: 3 });
    await amend('Ali Larijani met Putin.');
    await amend('Ali Larijani met Vladimir Putin.');
    await stage.discord.until(() => audits().length === 2, 'both changes to be posted');
    expect(failing.hits).toBe(3);
    expect(audits()[0]?.text).toContain('+ Ali Larijani met Putin.');
  });

  test('a post whose confirmation was lost is not posted a second time', async () => {
    const failing = stage.discord.faults.add(`POST /channels/${log.id}/messages`, answerLost, { times: 1 });
    await amend('Ali Larijani met Putin.');
    await stage.discord.until(() => failing.hits === 1, 'the confirmation to be lost');
    await vi.waitFor(async () => expect(await stage.store.duties.behind('audit')).toEqual([]));
    expect(audits()).toHaveLength(1);
  });

  test('answers are marked once it is back', async () => {
    const answer = await askPublicly();
    const failing = stage.discord.faults.add(routes.edit, connectionClosed, { times: 2 });
    await amend('Ali Larijani met Putin.');
    await stage.discord.until(() => answer.edits === 1, 'the answer to be marked');
    expect(failing.hits).toBe(2);
  });

  test('who waits for an answer is told later', async () => {
    const { alice, desk, mona, store, guild, clock } = stage;
    const asked = await alice.uses(desk, '/ask', { question: 'Did anybody see the two of them?' });
    await alice.clicks(asked, 'Tell me when it is answered');
    const failing = stage.discord.faults.add(`POST /channels/${alice.dm.id}/messages`, connectionClosed, { times: 1 });
    const choice = await mona.clicks(await mona.uses(desk, '/gaps'), 'This fact answers it');
    await mona.selects(choice, 'Choose the fact …', 'meeting');
    await stage.discord.until(() => failing.hits === 1, 'the first try to fail');
    expect(await store.gaps.list({ guild: guild.id, sinceMs: 0, limit: 9 })).toEqual([]);
    await stage.restartsBot();
    clock.now += 11 * 60_000;
    await alice.dm.shows('There is an answer now');
  });

  test('a proposer is told of the outcome later', async () => {
    const { alice, mona, desk, guild, store, clock } = stage;
    const room = guild.channel('moderators');
    const choice = { guild: guild.id, key: SETTING_KEYS.reviewChannel, value: room.id, by: null, atMs: clock.now };
    await store.settings.write(choice);
    const { modal } = await alice.uses(desk, '/propose');
    const quote = 'The meeting lasted two hours.';
    await alice.submits(modal, { Statement: 'They met for two hours.', Quote: quote });
    const failing = stage.discord.faults.add(`POST /channels/${alice.dm.id}/messages`, connectionClosed, { times: 1 });
    await mona.clicks(await room.shows('Proposed: '), 'Approve');
    await stage.discord.until(() => failing.hits === 1, 'the first try to fail');
    clock.now += 11 * 60_000;
    await alice.dm.shows('was approved');
  });
});

test('a server whose messages are slow to change does not delay another', async () => {
  const { discord, mona } = stage;
  const other = discord.guild('Others');
  const hall = other.channel('hall');
  other.member(mona, { permissions: ['ManageChannels'] });
  const bea = other.member('Bea');
  const here = await askPublicly();
  const there = await askPublicly(hall, bea);
  discord.faults.add(`PATCH /channels/${stage.desk.id}/messages/*`, slow(2_000), { times: 1 });
  await amend('Ali Larijani met Putin.');
  await amend('Ali Larijani met Putin.', hall);
  await discord.until(() => there.edits === 1, 'the other server’s answer to be marked');
  expect(here.edits).toBe(0);
  await discord.until(() => here.edits === 1, 'this one’s to be marked too');
});

test('a stop in the middle of it ends in time, without an error, and the rest is done after the next start', async () => {
  const { discord, guild } = stage;
  const answers: SeenMessage[] = [];
  for (let number = 0; number < 5; number++) answers.push(await askPublicly(guild.channel(`room-${number}`)));
  await amend('Ali Larijani met Putin.');
  await discord.until(() => answers.some(({ edits }) => edits > 0), 'the marking to begin');
  await stage.restartsBot();
  await discord.until(
    () => answers.every(({ text }) => text.includes('### Ali Larijani met Putin.')),
    'all to be marked',
  );
  expect(stage.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
  expect(stage.logged.join()).not.toContain('The store is closed');
});

test('what Discord’s own servers refuse for a while is only late', async () => {
  stage.discord.faults.add(`POST /channels/${log.id}/messages`, serverError(503), { times: 4 });
  await amend('Ali Larijani met Putin.');
  await stage.discord.until(() => audits().length === 1, 'the change to be posted');
});
