/** Conversations: what is kept of a person, and erasing it. */

import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Fact } from '../../../src/facts/fact.js';
import { toDraft } from '../../../src/facts/fingerprint.js';
import { createEdit } from '../../store/create-edit.js';
import { base } from '../setup/briefing.js';
import { type Stage, setStage } from '../setup/stage.js';

let stage: Stage;
afterEach(() => stage.close());

describe('/privacy', () => {
  test('says that nothing is kept of somebody who never asked, and offers nothing to erase', async () => {
    stage = await setStage();
    const { reply } = await stage.bob.uses(stage.desk, '/privacy');
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('Nothing is kept that names you.');
    expect(reply.buttons).toEqual([]);
  });

  test('shows what is kept, with the latest questions as they were written, to the person alone', async () => {
    stage = await setStage();
    const { alice, bob, desk } = stage;
    const answer = await alice.uses(desk, '/ask', { question: 'Who *won* the cup?' });
    await alice.clicks(answer, 'Not helpful');
    await bob.uses(desk, '/ask', { question: 'Whom did Larijani meet?' });

    const { reply } = await alice.uses(desk, '/privacy');
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('- 1 question that you asked\n- 1 verdict on answers\n- 1 answer posted for you');
    expect(reply.text).toContain('- “Who \\*won\\* the cup?”');
    expect(reply.text).not.toContain('Larijani');
  });

  test('works in direct messages too', async () => {
    stage = await setStage();
    const { alice } = stage;
    await alice.says(alice.dm, 'Whom did Larijani meet?').reply();
    expect((await alice.uses(alice.dm, '/privacy')).text).toContain('- 1 question that you asked');
  });

  test('erases on request, after asking once more, what names the person and nobody else', async () => {
    stage = await setStage();
    const { alice, bob, desk, store } = stage;
    await alice.uses(desk, '/ask', { question: 'Whom did Larijani meet?' });
    await bob.uses(desk, '/ask', { question: 'Where are the talks held?' });
    const shown = await alice.uses(desk, '/privacy');

    await alice.clicks(shown, 'Erase …');
    expect(shown.text).toContain('This cannot be undone.');
    await alice.clicks(shown, 'Keep');
    expect(shown.text).toContain('- 1 question that you asked');

    await alice.clicks(shown, 'Erase …');
    await alice.clicks(shown, 'Erase for good');
    expect(shown.text).toBe('Erased. Nothing that is kept names you any more.');
    expect((await alice.uses(desk, '/privacy')).text).toContain('Nothing is kept that names you.');
    expect((await store.privacy.kept(bob.id, 1)).records.questions).toBe(1);
  });

  test('a follow-up does not lean any more on what was erased', async () => {
    stage = await setStage();
    const { alice, desk } = stage;
    await alice.uses(desk, '/ask', { question: 'Whom did Larijani meet?' });
    const shown = await alice.uses(desk, '/privacy');
    await alice.clicks(shown, 'Erase …');
    await alice.clicks(shown, 'Erase for good');
    expect((await alice.uses(desk, '/ask', { question: 'and when?' })).text).toContain('does not say anything');
  });

  test('claims nothing while the store is away, and asking goes on', async () => {
    stage = await setStage();
    const { alice, desk, store } = stage;
    await alice.uses(desk, '/ask', { question: 'Whom did Larijani meet?' });
    const shown = await alice.uses(desk, '/privacy');
    await alice.clicks(shown, 'Erase …');
    store.isAway = true;
    const pressed = await alice.clicks(shown, 'Erase for good');
    expect((await pressed.followup()).text).toContain('The database cannot be reached just now');
    expect((await stage.bob.uses(desk, '/ask', { question: 'Where are the talks held?' })).text).toContain('Muscat');
    store.isAway = false;
    expect((await alice.uses(desk, '/privacy')).text).toContain('1 question that you asked');
  });

  test('survives a restart between showing and erasing', async () => {
    stage = await setStage();
    const { alice, desk } = stage;
    await alice.uses(desk, '/ask', { question: 'Whom did Larijani meet?' });
    const shown = await alice.uses(desk, '/privacy');
    await stage.restartsBot();
    await alice.clicks(shown, 'Erase …');
    await stage.restartsBot();
    await alice.clicks(shown, 'Erase for good');
    expect(shown.text).toContain('Erased.');
  });

  test('speaks the language of who asks', async () => {
    stage = await setStage();
    const { guild, desk } = stage;
    const chloe = guild.member('Chloé', { locale: 'fr' });
    const pablo = guild.member('Pablo', { locale: 'es-ES' });
    expect((await chloe.uses(desk, '/privacy')).text).toContain('Rien de ce qui est conservé ne vous nomme.');
    expect((await pablo.uses(desk, '/privacy')).text).toContain('Nada de lo que se guarda te nombra.');
  });

  test('takes the name from what others rely on, and leaves it', async () => {
    stage = await setStage({ base });
    const { mona, desk, guild, store } = stage;
    const { modal } = await mona.uses(desk, '/fact edit', { fact: 'mediator' });
    await mona.submits(modal, { 'Example questions': 'Who mediates?' });
    const shown = await mona.uses(desk, '/privacy');
    expect(shown.text).toContain('- 1 change to facts');
    await mona.clicks(shown, 'Erase …');
    await mona.clicks(shown, 'Erase for good');
    expect(shown.text).toContain('in the moderators’ channels your name goes within minutes');
    expect((await mona.uses(desk, '/fact history', { fact: 'mediator' })).text).toContain('somebody (name erased)');
    expect((await mona.uses(desk, '/fact show', { fact: 'mediator' })).text).not.toContain(mona.id);
    expect((await store.journal.history(guild.id, 'mediator'))[0]).toMatchObject({
      actor: null,
      body: { questions: ['Who mediates?'] },
    });
  });

  test('takes the name from posts of changes and proposals, which show all else as before', async () => {
    stage = await setStage({ base, surroundings: { lookEveryMs: 50 } });
    const { mona, alice, desk, guild, store, clock } = stage;
    const [log, room] = [guild.channel('log'), guild.channel('moderators')];
    for (const [key, { id }] of [
      ['audit-channel', log],
      ['review-channel', room],
    ] as const)
      await store.settings.write({ guild: guild.id, key, value: id, by: null, atMs: clock.now });
    // More than a post can show, so that it is attached as a file.
    const questions = Array.from({ length: 40 }, (_, index) => `Who mediates ${index} ${'x'.repeat(80)}?`);
    const body = { ...toDraft(base.facts.get('mediator') as Fact), questions };
    await store.journal.append(
      createEdit({
        guild: guild.id,
        fact: 'mediator',
        operation: 'amend',
        body,
        actor: mona.id,
        reason: 'asked often',
      }),
    );
    const posted = await log.shows('### A fact was changed');
    const draft = (await alice.uses(desk, '/propose')).modal;
    await alice.submits(draft, { Statement: 'They met for two hours.', Quote: 'The meeting lasted two hours.' });
    const proposed = await room.shows('Proposed: ');
    expect([posted.text.includes(mona.id), proposed.text.includes(alice.id)]).toEqual([true, true]);
    const before = posted.text;
    expect(before).toContain('lines are too long to be shown');
    await stage.discord.until(() => store.kept('namedPosts.record').length === 1, 'the post to be remembered');

    for (const person of [mona, alice]) {
      const shown = await person.uses(desk, '/privacy');
      await person.clicks(shown, 'Erase …');
      await person.clicks(shown, 'Erase for good');
    }
    await stage.restartsBot();
    await stage.discord.until(() => posted.edits > 0 && proposed.edits > 0, 'both posts to be changed');
    expect(posted.text).toBe(before.replace(`<@${mona.id}>`, 'somebody (name erased)'));
    expect(proposed.text).not.toContain(alice.id);
    expect(proposed.text).toContain('somebody (name erased)');
    expect(proposed.buttons).toContain('Approve');
    await vi.waitFor(async () => expect(await store.namedPosts.behind()).toEqual([]));
  });

  test('is done with posts that are gone', async () => {
    stage = await setStage({ base, surroundings: { lookEveryMs: 50 } });
    const { mona, desk, guild, store, clock } = stage;
    const log = guild.channel('log');
    const choice = { guild: guild.id, key: 'audit-channel', value: log.id };
    await store.settings.write({ ...choice, by: null, atMs: clock.now });
    await mona.uses(desk, '/fact retract', { fact: 'mediator', reason: 'a rumour' });
    await log.shows('### A fact was changed');
    await stage.discord.until(() => store.kept('namedPosts.record').length === 1, 'the post to be remembered');
    log.disappears();
    await store.privacy.erase(mona.id);
    await stage.discord.until(
      () => stage.logged.join().includes('could not be taken from a post'),
      'the log to say so',
    );
    await vi.waitFor(async () => expect(await store.namedPosts.behind()).toEqual([]));
  });
});
