/** Conversations: retracting, restoring, undoing, and what the history shows of it; two moderators at once. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Stage, setStage } from '../setup/stage.js';
import { makeBase } from './briefing.js';

let stage: Stage;
let max: Stage['mona'];
beforeEach(async () => {
  stage = await setStage({ base: makeBase() });
  max = stage.guild.member('Max', { permissions: ['ManageGuild'] });
});
afterEach(() => stage.close());

const journal = () => stage.store.journal.since(stage.guild.id, 0, 100);
const ask = async (question: string) => (await stage.alice.uses(stage.desk, '/ask', { question, private: true })).text;
const QUESTION = 'Whom did Larijani meet?';

/** Edits the statement of the fact `meeting`, as one goes about it. */
async function amend(statement: string, by = stage.mona) {
  const { modal } = await by.uses(stage.desk, '/fact edit', { fact: 'meeting' });
  return by.submits(modal, { Statement: statement });
}

describe('/fact retract and restore', () => {
  test('a retracted fact no longer answers; restored, it does again', async () => {
    const { mona, desk } = stage;
    const retracted = await mona.uses(desk, '/fact retract', { fact: 'meeting', reason: 'it was a rumour' });
    expect(retracted.text).toContain('### Saved');
    expect(retracted.text).toContain('Reason: it was a rumour');
    expect(await ask(QUESTION)).not.toContain('### Ali Larijani met');
    expect(await mona.types(desk, '/fact edit', { fact: 'larijani' })).not.toContainEqual(
      expect.objectContaining({ value: 'meeting' }),
    );
    const [choice] = await mona.types(desk, '/fact restore', { fact: 'meet' });
    expect(choice).toEqual({ name: '(retracted) meeting', value: 'meeting' });
    await mona.uses(desk, '/fact restore', { fact: 'meeting' });
    expect(await ask(QUESTION)).toContain('### Ali Larijani met');
    expect((await journal()).map(({ operation }) => operation)).toEqual(['retract', 'restore']);
  });

  test('an amended fact comes back as it was amended, not as the documents have it', async () => {
    const { mona, desk } = stage;
    await amend('Ali Larijani met Vladimir Putin.');
    await mona.uses(desk, '/fact retract', { fact: 'meeting', reason: 'doubts' });
    await mona.uses(desk, '/fact restore', { fact: 'meeting', reason: 'no doubts' });
    expect(await ask(QUESTION)).toContain('### Ali Larijani met Vladimir Putin.');
  });

  test('what is retracted cannot be edited or retracted, and what is not cannot be restored', async () => {
    const { mona, desk } = stage;
    expect((await mona.uses(desk, '/fact restore', { fact: 'meeting' })).text).toBe('This fact is not retracted.');
    await mona.uses(desk, '/fact retract', { fact: 'meeting', reason: 'a rumour' });
    expect((await mona.uses(desk, '/fact edit', { fact: 'meeting' })).text).toContain('Restore it first');
    expect((await mona.uses(desk, '/fact retract', { fact: 'meeting', reason: 'x' })).text).toContain('is retracted');
    expect(await journal()).toHaveLength(1);
  });
});

describe('a fact that comes back and contradicts one', () => {
  const IN_GENEVA = 'Ali Larijani met President Putin in Geneva on Friday.';
  const details =
    'document: talks\nwho: Ali Larijani\nwhat: met\nwhom: President Putin\nwhere: Geneva\nentities: ali-larijani; vladimir-putin';
  /** Retracts `meeting`, and adds another that says otherwise, which nothing is in the way of then. */
  async function replace() {
    const { mona, desk } = stage;
    await mona.uses(desk, '/fact retract', { fact: 'meeting', reason: 'a rumour' });
    const { modal } = await mona.uses(desk, '/fact add', { source: 'talks' });
    const quote = 'The meeting lasted two hours.';
    await mona.submits(modal, { Statement: IN_GENEVA, Quote: quote, 'Source and details': details });
    return (await journal()).at(-1)?.fact ?? '';
  }

  test.each([
    ['Save; it contradicts …', 'contradicts'],
    ['Save; it replaces …', 'supersedes'],
  ] as const)('is stopped with what it contradicts, and can be linked: %s', async (label, link) => {
    const { mona, desk } = stage;
    const other = await replace();
    const warned = await mona.uses(desk, '/fact restore', { fact: 'meeting', reason: 'no rumour' });
    expect(warned.text).toContain('### Not saved yet: this seems to contradict');
    expect(warned.text).toContain(`- ${IN_GENEVA}`);
    expect(await journal()).toHaveLength(2);
    await stage.restartsBot();
    expect((await mona.selects(warned, label, other)).text).toContain('### Saved');
    expect((await journal()).at(-1)).toMatchObject({
      ...{ operation: 'restore', fact: 'meeting', reason: 'no rumour', revision: 2 },
      body: { statement: 'Ali Larijani met President Putin in Moscow on Friday.', [link]: [other] },
    });
    const answer = await ask('Where did Larijani meet Putin?');
    expect(answer).toContain('in Geneva on Friday.');
    expect(answer).toContain('in Moscow on Friday.');
  });

  test('comes back as it was where the moderator wants no link', async () => {
    const { mona, desk } = stage;
    await replace();
    const warned = await mona.uses(desk, '/fact restore', { fact: 'meeting' });
    expect((await mona.clicks(warned, 'Save without a link')).text).toContain('### Saved');
    expect((await journal()).at(-1)).toMatchObject({ operation: 'restore', body: null });
  });

  test('is not stopped by a fact that links it, nor for what it says already', async () => {
    const { mona, desk } = stage;
    await mona.uses(desk, '/fact retract', { fact: 'meeting', reason: 'a rumour' });
    const { modal } = await mona.uses(desk, '/fact add', { source: 'talks' });
    await mona.uses(desk, '/fact restore', { fact: 'meeting' });
    const lines = { Quote: 'The meeting lasted two hours.', 'Source and details': details };
    const stopped = await mona.submits(modal, { Statement: IN_GENEVA, ...lines });
    await mona.selects(stopped, 'Save; it contradicts …', 'meeting');
    await mona.uses(desk, '/fact retract', { fact: 'meeting', reason: 'once more' });
    expect((await mona.uses(desk, '/fact restore', { fact: 'meeting' })).text).toContain('### Saved');
  });

  test.each([
    ['by the command', (revision: number) => stage.mona.uses(stage.desk, '/fact undo', { fact: 'meeting', revision })],
    [
      'by the menu of its history',
      async (revision: number) => {
        const shown = await stage.mona.uses(stage.desk, '/fact history', { fact: 'meeting' });
        return stage.mona.selects(shown, 'Go back to …', String(revision));
      },
    ],
  ])('is stopped, too, where an undo brings it back: %s', async (_case, undo) => {
    await amend('Ali Larijani met Putin in Moscow.');
    const other = await replace();
    const warned = await undo(1);
    expect(warned.text).toContain('### Not saved yet: this seems to contradict');
    expect(await journal()).toHaveLength(3);
    expect((await stage.mona.selects(warned, 'Save; it contradicts …', other)).text).toContain('### Saved');
    expect((await journal()).at(-1)?.body).toMatchObject({
      statement: 'Ali Larijani met Putin in Moscow.',
      contradicts: [other],
    });
  });
});

describe('/fact show', () => {
  test('shows the fact as it stands, with buttons that lead on', async () => {
    const { mona, desk } = stage;
    const shown = await mona.uses(desk, '/fact show', { fact: 'meeting' });
    expect(shown.reply.ephemeral).toBe(true);
    expect(shown.text).toContain('**meeting** · Nobody in this server has edited it.');
    expect(shown.text).toContain('who: Ali Larijani');
    expect(shown.reply.buttons).toEqual(['Edit', 'Retract']);
    const { modal } = await mona.clicks(shown, 'Retract');
    const retracted = await mona.submits(modal, { Reason: 'a rumour' });
    expect(retracted.text).toContain('### Saved');
    const again = await mona.uses(desk, '/fact show', { fact: 'meeting' });
    expect(again.text).toContain('It does not answer questions now.');
    expect(again.reply.buttons).toEqual(['Restore', 'History']);
    await mona.clicks(again, 'Restore');
    expect(await ask(QUESTION)).toContain('### Ali Larijani met');
  });
});

describe('/fact history and undo', () => {
  test('shows who, when, why, before and after, newest first, page by page, also after a restart', async () => {
    const { mona, desk, clock } = stage;
    for (const number of [1, 2, 3, 4, 5]) {
      clock.now += 60_000;
      const { modal } = await mona.uses(desk, '/fact edit', { fact: 'meeting' });
      await mona.submits(modal, { Statement: `Larijani met Putin, version ${number}.`, Reason: `reason ${number}` });
    }
    const first = await mona.uses(desk, '/fact history', { fact: 'meeting' });
    expect(first.text).toContain(
      `Revision 5 · amended · <@${mona.id}> · <t:${Math.floor(clock.now / 1000)}:f>\n-# Reason: reason 5\n\`\`\`diff\n- Larijani met Putin, version 4.\n+ Larijani met Putin, version 5.\n\`\`\``,
    );
    expect(first.text).not.toContain('Revision 1');
    await stage.restartsBot();
    const second = await mona.clicks(first, 'More');
    expect(second.text).toContain('Revision 1 · amended');
    expect(second.text).toContain('- Ali Larijani met President Putin in Moscow on Friday.');
  });

  test('undo goes to any revision, and to the fact as the documents have it', async () => {
    const { mona, desk } = stage;
    await amend('First.');
    await amend('Second.');
    await amend('Third.');
    const history = await mona.uses(desk, '/fact history', { fact: 'meeting' });
    await mona.selects(history, 'Go back to …', 'Revision 1 · amended');
    expect(await ask(QUESTION)).toContain('### First.');
    const undone = await mona.uses(desk, '/fact undo', { fact: 'meeting', revision: 0, reason: 'all wrong' });
    expect(undone.text).toContain('+ Ali Larijani met President Putin in Moscow on Friday.');
    expect(await ask(QUESTION)).toContain('### Ali Larijani met President Putin');
    expect((await journal()).at(-1)).toMatchObject({
      operation: 'restore',
      body: null,
      revision: 5,
      reason: 'all wrong',
    });
  });

  test('without a revision undo takes the last change back, and what was undone can be redone', async () => {
    const { mona, desk } = stage;
    const kept = await amend('First.');
    const undone = await mona.clicks(kept, 'Undo');
    expect(undone.text).toContain('- First.');
    await mona.uses(desk, '/fact undo', { fact: 'meeting' });
    expect(await ask(QUESTION)).toContain('### First.');
  });

  test('a new fact can be taken back, too, and brought back again', async () => {
    const { mona, desk } = stage;
    const { modal } = await mona.uses(desk, '/fact add', { source: 'talks' });
    const added = await mona.submits(modal, {
      Statement: 'It took two hours.',
      Quote: 'The meeting lasted two hours.',
    });
    const undone = await mona.clicks(added, 'Undo');
    expect(undone.text).toContain('- It took two hours.');
    await mona.clicks(undone, 'Undo');
    expect((await journal()).map(({ operation }) => operation)).toEqual(['add', 'retract', 'restore']);
  });

  test('there is nothing to undo where nothing was done, or no such revision', async () => {
    const { mona, desk } = stage;
    expect((await mona.uses(desk, '/fact history', { fact: 'meeting' })).text).toContain('Nobody in this server');
    const undone = await mona.uses(desk, '/fact undo', { fact: 'meeting' });
    expect(undone.text).toBe('There is nothing to go back to.');
    await amend('First.');
    const beyond = await mona.uses(desk, '/fact undo', { fact: 'meeting', revision: 9 });
    expect(beyond.text).toBe('There is nothing to go back to.');
  });
});

describe('two moderators at once', () => {
  test('the second sees what changed, and can save knowingly over it', async () => {
    const { mona, desk } = stage;
    const mine = await mona.uses(desk, '/fact edit', { fact: 'meeting' });
    await amend('Max was quicker.', max);
    const conflict = await mona.submits(mine, { Statement: 'Mona was slower.', Reason: 'to be exact' });
    expect(conflict.text).toContain('### Not saved: somebody has changed it meanwhile');
    expect(conflict.text).toContain(`Revision 1 · amended · <@${max.id}>`);
    expect(conflict.text).toContain('- Ali Larijani met President Putin in Moscow on Friday.');
    expect(conflict.text).toContain('+ Max was quicker.');
    expect(conflict.text).toContain('Mona was slower.');
    expect(await ask(QUESTION)).toContain('### Max was quicker.');
    await stage.restartsBot();
    const kept = await mona.clicks(conflict, 'Save mine over it');
    expect(kept.text).toContain('- Max was quicker.\n+ Mona was slower.');
    expect((await journal()).map(({ actor, reason }) => [actor, reason])).toEqual([
      [max.id, ''],
      [mona.id, 'to be exact'],
    ]);
  });

  test('or edit again from what they typed, which stands on what is there now', async () => {
    const { mona, desk } = stage;
    const mine = await mona.uses(desk, '/fact edit', { fact: 'meeting' });
    await amend('Max was quicker.', max);
    const conflict = await mona.submits(mine, { Statement: 'Mona was slower.' });
    const { modal } = await mona.clicks(conflict, 'Edit again');
    expect(modal.field('Statement').value).toBe('Mona was slower.');
    await mona.submits(modal, { Statement: 'Both agree.' });
    expect(await ask(QUESTION)).toContain('### Both agree.');
  });

  test('or leave it; and a third edit in between is seen too, never overwritten', async () => {
    const { mona, desk } = stage;
    const mine = await mona.uses(desk, '/fact edit', { fact: 'meeting' });
    await amend('Max was quicker.', max);
    const conflict = await mona.submits(mine, { Statement: 'Mona was slower.' });
    await amend('Max was quicker again.', max);
    const second = await mona.clicks(conflict, 'Save mine over it');
    expect(second.text).toContain('Revision 2 · amended');
    expect(second.text).toContain('+ Max was quicker again.');
    await mona.clicks(second, 'Keep theirs', { until: 'acknowledged' });
    expect(await ask(QUESTION)).toContain('### Max was quicker again.');
    expect(await journal()).toHaveLength(2);
  });

  test('an edit on a fact that was retracted meanwhile says so; saved all the same, it answers again', async () => {
    const { mona, desk } = stage;
    const mine = await mona.uses(desk, '/fact edit', { fact: 'meeting' });
    await max.uses(desk, '/fact retract', { fact: 'meeting', reason: 'a rumour' });
    const conflict = await mona.submits(mine, { Statement: 'Ali Larijani met Putin.' });
    expect(conflict.text).toContain('Revision 1 · retracted');
    expect(conflict.text).toContain('Reason: a rumour');
    await mona.clicks(conflict, 'Save mine over it');
    expect(await ask(QUESTION)).toContain('### Ali Larijani met Putin.');
    expect((await journal()).at(-1)).toMatchObject({ operation: 'restore', revision: 2 });
  });

  test('a change without a form is not made over somebody else’s either', async () => {
    const { mona, desk } = stage;
    await amend('First.', max);
    const history = await mona.uses(desk, '/fact show', { fact: 'meeting' });
    const { modal } = await mona.clicks(history, 'Retract');
    await amend('Second.', max);
    const conflict = await mona.submits(modal, { Reason: 'a rumour' });
    expect(conflict.text).toContain('somebody has changed it meanwhile');
    expect(conflict.text).toContain('a rumour');
    await mona.clicks(conflict, 'Do it all the same');
    expect((await journal()).at(-1)).toMatchObject({ operation: 'retract', reason: 'a rumour', revision: 3 });
  });
});
