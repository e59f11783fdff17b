/** Conversations: what others learn of a change. The audit channel, and answers that were posted before. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NewEdit } from '../../../src/facts/edit.js';
import { fingerprint, toDraft } from '../../../src/facts/fingerprint.js';
import { missingAccess } from '../fake/faults.js';
import { type Stage, setStage } from '../setup/stage.js';
import { makeBase } from './briefing.js';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage({ base: makeBase() });
});
afterEach(() => stage.close());

const QUESTION = 'Whom did Larijani meet?';
/** Asks for all to see, and waits until it is remembered where the answer stands. */
async function askPublicly(channel = stage.desk) {
  const kept = (): number => stage.store.kept('postedAnswers.record').length;
  const before = kept();
  const { reply } = await stage.alice.uses(channel, '/ask', { question: QUESTION });
  await stage.discord.until(() => kept() > before, 'the answer to be kept');
  return reply;
}

async function amend(values: Record<string, string>) {
  const { modal } = await stage.mona.uses(stage.desk, '/fact edit', { fact: 'meeting' });
  await stage.mona.submits(modal, values);
}

const retract = () => stage.mona.uses(stage.desk, '/fact retract', { fact: 'meeting', reason: 'a rumour' });

describe('the audit channel', () => {
  async function choose(channel: string) {
    const { guild, clock } = stage;
    await stage.store.settings.write({
      guild: guild.id,
      key: 'audit-channel',
      value: channel,
      by: null,
      atMs: clock.now,
    });
  }

  test('shows every change with before and after, who, when and why, and pings nobody', async () => {
    const { guild, mona } = stage;
    const log = guild.channel('log');
    await choose(log.id);
    await amend({ Statement: 'Ali Larijani met Putin.', Reason: 'shorter <@1> @everyone' });
    const post = await log.shows('### A fact was changed');
    expect(post.text).toContain(`**meeting** · Revision 1 · amended · <@${mona.id}>`);
    expect(post.text).toContain('- Ali Larijani met President Putin in Moscow on Friday.\n+ Ali Larijani met Putin.');
    expect(post.pinged).toEqual([]);
    const shown = await mona.clicks(post, 'Show');
    expect(shown.reply.ephemeral).toBe(true);
    expect(shown.text).toContain('**Ali Larijani met Putin.**');
    expect((await mona.clicks(post, 'History')).text).toContain('### History of meeting');
  });

  test.each([
    ['is gone', (log: ReturnType<Stage['guild']['channel']>) => log.disappears()],
    [
      'is closed to the bot',
      (log: ReturnType<Stage['guild']['channel']>) => log.denies(stage.discord.bot, ['ViewChannel', 'SendMessages']),
    ],
  ])('that %s stops nothing', async (_case, close) => {
    const log = stage.guild.channel('log');
    await choose(log.id);
    close(log);
    await amend({ Statement: 'Ali Larijani met Putin.' });
    await stage.discord.until(() => stage.logged.join().includes('the audit channel'), 'a line in the log');
    expect((await askPublicly()).text).toContain('### Ali Larijani met Putin.');
  });
});

describe('answers that were posted before', () => {
  test('show an amended fact as it is now, and say so', async () => {
    const answer = await askPublicly();
    await amend({ Statement: 'Ali Larijani met Putin.' });
    await stage.discord.until(() => answer.edits === 1, 'the answer to be marked');
    expect(answer.text).toContain('-# “Whom did Larijani meet?”');
    expect(answer.text).toContain(
      '**Amended since this was posted (<t:1700000000:D>); it shows the fact as it is now.**',
    );
    expect(answer.text).toContain('### Ali Larijani met Putin.');
    expect(answer.text).not.toContain('### Ali Larijani met President Putin');
    expect(answer.buttons).toContain('Source');
  });

  test('are no answers any more once the fact is retracted, and are again once it is restored', async () => {
    const { mona, desk, discord } = stage;
    const answer = await askPublicly();
    await retract();
    await discord.until(() => answer.edits === 1, 'the answer to be marked');
    expect(answer.text).toContain(
      '**Retracted since this was posted (<t:1700000000:D>). This is no longer an answer.**',
    );
    expect(answer.text).toContain('-# ~~Ali Larijani met President Putin in Moscow on Friday.~~');
    expect(answer.text).not.toContain('**Answer**');
    expect(answer.text).not.toContain('\n> ');
    expect(answer.buttons).toEqual(['Dismiss']);
    await stage.restartsBot();
    await mona.uses(desk, '/fact restore', { fact: 'meeting' });
    await discord.until(() => answer.edits === 2, 'the answer to be marked again');
    expect(answer.text).toContain('-# “Whom did Larijani meet?”');
    expect(answer.text).toContain('**Retracted and restored since this was posted');
    expect(answer.text).toContain('### Ali Larijani met President Putin in Moscow on Friday.');
    expect(answer.buttons).toContain('Source');
  });

  test('a moment ago are marked too, although they were not yet written down', async () => {
    const { reply: answer } = await stage.alice.uses(stage.desk, '/ask', { question: QUESTION });
    await retract();
    await stage.discord.until(() => answer.edits === 1, 'the answer to be marked');
    expect(answer.text).toContain('This is no longer an answer.');
  });

  test('are marked by a clock that has gone back since, too', async () => {
    const answer = await askPublicly();
    stage.clock.now -= 3_600_000;
    await amend({ Statement: 'Ali Larijani met Putin.' });
    await stage.discord.until(() => answer.edits === 1, 'the answer to be marked');
    expect(answer.text).toContain('### Ali Larijani met Putin.');
  });

  test('are marked however late that is done, and those that show the change already are not', async () => {
    const before = await askPublicly();
    const own = makeBase().facts.get('meeting');
    const body = own && { ...toDraft(own), statement: 'Ali Larijani met Putin.' };
    await stage.store.journal.append({
      ...{ guild: stage.guild.id, event: 'elsewhere', fact: 'meeting', operation: 'amend', body: body ?? null },
      ...{ onRevision: 0, base: fingerprint(own), actor: 'another', proposal: null, reason: '', atMs: stage.clock.now },
    } as NewEdit);
    const after = await askPublicly(stage.guild.channel('other'));
    expect(after.text).toContain('### Ali Larijani met Putin.');
    const { modal } = await stage.mona.uses(stage.desk, '/fact edit', { fact: 'venue' });
    await stage.mona.submits(modal, { 'Example questions': 'Who talks?' });
    await stage.discord.until(() => before.edits === 1, 'the answer from before to be marked');
    await vi.waitFor(async () => expect(await stage.store.duties.behind('marks')).toEqual([]));
    expect(after.edits).toBe(0);
  });

  test('with several facts lose the one that is retracted, and keep the others', async () => {
    const { mona, desk, discord } = stage;
    const { modal } = await mona.uses(desk, '/fact add', { source: 'talks' });
    await mona.submits(modal, {
      Statement: 'They did not meet.',
      Quote: 'The meeting lasted two hours.',
      'Source and details': 'document: talks\ncontradicts: meeting',
    });
    const answer = await askPublicly();
    expect(answer.text).toContain('They did not meet.');
    await mona.uses(desk, '/fact retract', { fact: 'meet', reason: 'they did' });
    await discord.until(() => answer.edits === 1, 'the answer to be marked');
    expect(answer.text).toContain('**A fact that stood here was retracted since');
    expect(answer.text).not.toContain('They did not meet.');
    expect(answer.text).toContain('Ali Larijani met President Putin');
  });

  test('stay as they are where the change cannot be seen, and where they are older than thirty days', async () => {
    const { clock, discord, mona, desk } = stage;
    const old = await askPublicly();
    clock.now += 31 * 24 * 60 * 60_000;
    const recent = await askPublicly();
    await amend({ 'Example questions': 'Who met whom?' });
    await mona.uses(desk, '/fact show', { fact: 'meeting' });
    expect(recent.edits).toBe(0);
    await retract();
    await discord.until(() => recent.edits === 1, 'the recent answer to be marked');
    expect(old.edits).toBe(0);
  });

  test('that are gone, or where the bot may not look, stop nothing', async () => {
    const { guild, desk, discord, store } = stage;
    const closed = guild.channel('closed');
    await askPublicly(closed);
    const first = await askPublicly();
    const second = await askPublicly(guild.channel('other'));
    guild.owner.deletes(first);
    discord.faults.add(`PATCH /channels/${closed.id}/messages/*`, missingAccess);
    await store.postedAnswers.record({
      message: '1',
      guild: guild.id,
      channel: desk.id,
      question: null,
      facts: ['meeting'],
      asker: null,
      atMs: stage.clock.now,
    });
    await retract();
    await discord.until(() => second.edits === 1, 'the answer that is there to be marked');
    await discord.until(() => stage.logged.join().includes('could not be marked'), 'a line in the log');
    expect(stage.logged.join()).not.toContain('work in the background failed');
  });

  test('on a page that was shared have their lines struck out, brought back, or changed', async () => {
    const { alice, mona, desk, discord, store } = stage;
    await alice.clicks(await alice.uses(desk, '/who', { name: 'ali-larijani' }), 'Share');
    const shared = await desk.shows('- Ali Larijani met President Putin');
    await discord.until(() => store.kept('postedAnswers.record').length > 0, 'the page to be kept');
    await amend({ Statement: 'Ali Larijani met *Putin*.' });
    await discord.until(() => shared.edits === 1, 'the line to change');
    expect(shared.text).toContain('- Ali Larijani met \\*Putin\\*.\n-# **Amended since this was posted');
    await retract();
    await discord.until(() => shared.edits === 2, 'the line to be struck out');
    expect(shared.text).toContain(
      '- ~~Ali Larijani met \\*Putin\\*.~~\n-# **A fact that stood here was retracted since (<t:1700000000:D>).**',
    );
    await stage.restartsBot();
    await mona.uses(desk, '/fact restore', { fact: 'meeting' });
    await discord.until(() => shared.edits === 3, 'the line to come back');
    expect(shared.text).toContain('- Ali Larijani met \\*Putin\\*.\n-# **Retracted and restored');
    expect(shared.text).toContain('-# Shared by Alice');
  });
});
