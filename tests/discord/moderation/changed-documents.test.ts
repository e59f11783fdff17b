/** Conversations after the documents have changed beneath what moderators wrote: they are told once, and choose. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Stage, setStage } from '../setup/stage.js';
import { MEETING, makeBase } from './briefing.js';

let stage: Stage;
let log: Stage['desk'];
beforeEach(async () => {
  stage = await setStage({ base: makeBase() });
  log = stage.guild.channel('log');
  const { mona, desk } = stage;
  await choose('audit-channel', log.id);
  const { modal } = await mona.uses(desk, '/fact edit', { fact: 'meeting' });
  await mona.submits(modal, { Statement: 'Ali Larijani met Putin.' });
});
afterEach(() => stage.close());

/** As `/settings` keeps it. */
const choose = (key: string, value: string | null) =>
  stage.store.settings.write({ guild: stage.guild.id, key, value, by: null, atMs: stage.clock.now });

/** A new edition, in which the meeting has another day. */
const SATURDAY = makeBase(MEETING.replace('Friday', 'Saturday'));
const ask = async () =>
  (await stage.alice.uses(stage.desk, '/ask', { question: 'Whom did Larijani meet?', private: true })).text;
const show = () => stage.mona.uses(stage.desk, '/fact show', { fact: 'meeting' });

/** The same statement in the documents, cited with another quote that stands in both editions. */
async function quoteWhatStays() {
  const { mona, desk } = stage;
  const { modal } = await mona.uses(desk, '/fact edit', { fact: 'meeting' });
  await mona.submits(modal, { Quote: 'The meeting lasted two hours.' });
}

test('moderators are told once, in the audit channel, and can open the fact from there', async () => {
  await stage.restartsBot(SATURDAY);
  const post = await log.shows('The documents have changed beneath 1 edit of this server.');
  expect(post.text).toContain('- meeting');
  const shown = await stage.mona.selects(post, 'Look at a fact and choose …', 'meeting');
  expect(shown.reply.ephemeral).toBe(true);
  expect(shown.text).toContain('The documents’ fact has changed since this edit.');
  await stage.restartsBot(SATURDAY);
  expect(log.botMessages.filter(({ text }) => text.includes('The documents have changed'))).toHaveLength(1);
});

test('without an audit channel they are told where proposals wait for them', async () => {
  await choose('audit-channel', null);
  const room = stage.guild.channel('moderators');
  await choose('review-channel', room.id);
  await stage.restartsBot(SATURDAY);
  await room.shows('The documents have changed beneath 1 edit of this server.');
});

test('without any channel /gaps says it, and a channel that is chosen later is told, once', async () => {
  const { guild, desk, mona } = stage;
  await choose('audit-channel', null);
  await stage.restartsBot(SATURDAY);
  const gaps = await mona.uses(desk, '/gaps');
  const said = await gaps.followup();
  expect(said.ephemeral).toBe(true);
  expect(said.text).toContain('The documents have changed beneath 1 edit of this server.');
  const shown = await mona.selects(said, 'Look at a fact and choose …', 'meeting');
  expect(shown.text).toContain('The documents’ fact has changed since this edit.');

  const olga = guild.member('Olga', { permissions: ['ManageGuild'] });
  const settings = await olga.uses(desk, '/settings');
  await olga.selects(settings, 'Where every change is shown', log);
  await log.shows('The documents have changed beneath 1 edit of this server.');
  await stage.restartsBot(SATURDAY);
  expect(log.botMessages.filter(({ text }) => text.includes('The documents have changed'))).toHaveLength(1);
});

test('an edit whose quote is lost answers nothing until it is cited anew', async () => {
  await stage.restartsBot(SATURDAY);
  expect(await ask()).not.toContain('### Ali Larijani met Putin.');
  const shown = await show();
  expect(shown.text).toContain('1 quote no longer stands in the documents. Edit the fact and cite anew.');
  expect(shown.text).toContain(`> ${MEETING}`);
  expect(shown.reply.buttons).not.toContain('Keep ours');
  const { modal } = await stage.mona.clicks(shown, 'Edit');
  await stage.mona.submits(modal, { Quote: MEETING.replace('Friday', 'Saturday') });
  expect(await ask()).toContain('### Ali Larijani met Putin.');
  expect((await show()).text).not.toContain('no longer stands');
});

test('the server keeps its own until somebody chooses; kept for good, nothing is asked any more', async () => {
  await quoteWhatStays();
  await stage.restartsBot(SATURDAY);
  expect(await ask()).toContain('### Ali Larijani met Putin.');
  const shown = await show();
  expect(shown.text).toContain('+ Ali Larijani met President Putin in Moscow on Saturday.');
  await stage.mona.clicks(shown, 'Keep ours');
  expect((await show()).reply.buttons).not.toContain('Keep ours');
  expect(await ask()).toContain('### Ali Larijani met Putin.');
});

test('the documents’ fact can be taken instead', async () => {
  await quoteWhatStays();
  await stage.restartsBot(SATURDAY);
  await stage.mona.clicks(await show(), 'Take the documents’');
  expect(await ask()).toContain('### Ali Larijani met President Putin in Moscow on Saturday.');
  expect((await show()).reply.buttons).not.toContain('Keep ours');
});

test('a retraction of a fact that has changed since is asked about too', async () => {
  const { mona, desk } = stage;
  await mona.uses(desk, '/fact retract', { fact: 'meeting', reason: 'a rumour' });
  await stage.restartsBot(SATURDAY);
  const shown = await show();
  expect(shown.text).toContain('The documents’ fact has changed since this edit.');
  await mona.clicks(shown, 'Keep ours');
  expect((await show()).reply.buttons).not.toContain('Keep ours');
  expect(await ask()).not.toContain('### Ali Larijani met');
});

describe('a fact that the documents have no longer', () => {
  const { facts, ...rest } = makeBase();
  const LOST = { ...rest, facts: new Map([...facts].filter(([id]) => id !== 'meeting')) };
  const command = async (name: string, options = {}) =>
    (await stage.mona.uses(stage.desk, `/fact ${name}`, { fact: 'meeting', ...options })).text;
  const GONE = 'This fact has no words of its own, and the documents no longer have it.';

  test('answers nothing where the documents are taken, and can be restored as the server had it', async () => {
    await stage.restartsBot(LOST);
    await stage.mona.clicks(await show(), 'Take the documents’');
    expect((await show()).text).toContain('retracted');
    expect(await command('restore')).toContain('+ Ali Larijani met Putin.');
    expect(await ask()).toContain('### Ali Larijani met Putin.');
  });

  test('is retracted where a change is undone that had changed it', async () => {
    await stage.restartsBot(LOST);
    expect(await command('undo')).toContain('retracted');
    expect(await command('undo', { revision: 0 })).toBe('There is nothing to go back to.');
    expect(await command('restore')).toContain('+ Ali Larijani met Putin.');
  });

  test('has nothing to be restored to where the server never had words of its own', async () => {
    await command('undo', { revision: 0 });
    await command('retract', { reason: 'a rumour' });
    await stage.restartsBot(LOST);
    expect(await command('restore')).toContain(GONE);
    expect(await command('undo', { revision: 1 })).toContain('+ Ali Larijani met Putin.');
  });

  test('says so, whatever is to be done with it, where the server had restored the documents’ words', async () => {
    await command('undo', { revision: 0 });
    await stage.restartsBot(LOST);
    for (const name of ['edit', 'restore']) expect(await command(name)).toContain(GONE);
    expect(await command('retract', { reason: 'a rumour' })).toContain(GONE);
    expect((await show()).text).toContain('It does not answer questions now.');
  });
});

test('a fact that cannot be restored as it was shows all that it said, to be mended and saved', async () => {
  const { mona, desk } = stage;
  await mona.uses(desk, '/fact retract', { fact: 'meeting', reason: 'a rumour' });
  await stage.restartsBot(SATURDAY);
  const stopped = await mona.uses(desk, '/fact restore', { fact: 'meeting', reason: 'no rumour' });
  expect(stopped.text).toContain('The quote does not stand in “The Muscat Talks” word for word.');
  for (const words of ['Ali Larijani met Putin.', 'no rumour']) expect(stopped.text).toContain(words);
  await mona.clicks(stopped, 'Take that sentence');
  expect(stopped.text).toContain('### Saved');
  expect(await ask()).toContain('### Ali Larijani met Putin.');
});
