/** Conversations: what was asked and not answered, what moderators do about it, and who is told. */

import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Use } from '../fake/driver/use.js';
import { base } from '../setup/briefing.js';
import { type Stage, setStage } from '../setup/stage.js';

let stage: Stage;
afterEach(() => stage.close());

const CUP = 'Who won the regatta last night?';
const CUP_TOO = 'who won last night’s regatta';
const WEATHER = 'Will it rain in Geneva tomorrow?';
const ARBITRATION = 'Did they find somebody to arbitrate?';
const HOW_LONG = 'How long did the meeting of Larijani and Putin last?';
const ANSWERED = 'When did Larijani meet Putin?';
const QUOTE = 'The meeting lasted two hours.';

const open = async () => {
  stage = await setStage({ base, surroundings: { lookEveryMs: 50 } });
  return stage;
};

/** The questions of the list, in its order. */
const listed = (use: Use): string[] =>
  [...use.text.matchAll(/^\*\*“(.*)”\*\*$/gm)].map(([, question]) => question ?? '');

async function asks(...questions: string[]): Promise<void> {
  for (const question of questions) await stage.alice.uses(stage.desk, '/ask', { question });
  const { questions: kept } = stage.store;
  await vi.waitFor(async () => {
    const { records } = await stage.store.privacy.kept(stage.alice.id, 1);
    expect(records.questions, JSON.stringify(kept)).toBeGreaterThanOrEqual(questions.length);
  });
}

describe('/gaps', () => {
  test('lists what was not answered, the most asked first, those that ask the same together, and never who asked', async () => {
    const { mona, alice, desk } = await open();
    await asks(WEATHER, CUP, CUP_TOO, ANSWERED);
    const list = await mona.uses(desk, '/gaps');
    expect(list.reply.ephemeral).toBe(true);
    expect(listed(list)).toEqual([CUP, WEATHER]);
    expect(list.text).toContain(`-# asked by 1 person, 2 times\n-# also as: “${CUP_TOO}”`);
    expect(list.text).not.toContain(alice.id);
    expect(list.text).not.toContain(alice.name);
  });

  test('lists an answer that somebody marked as not helpful', async () => {
    const { mona, alice, desk, store } = await open();
    const answer = await alice.uses(desk, '/ask', { question: ANSWERED });
    await alice.clicks(answer, 'Not helpful');
    await vi.waitFor(async () => expect((await store.feedback.tally(answer.interaction.id)).notHelpful).toBe(1));
    // The question itself is kept a moment after its answer.
    await vi.waitFor(async () => {
      const list = await mona.uses(desk, '/gaps');
      expect(listed(list)).toEqual([ANSWERED]);
      expect(list.text).toContain('asked by 1 person · marked as not helpful once');
    });
  });

  test('lists an answer that somebody marked as not helpful where it was shared', async () => {
    const { mona, alice, bob, desk, store, discord } = await open();
    await alice.clicks(await alice.uses(desk, '/ask', { question: ANSWERED, private: true }), 'Share');
    await discord.until(() => store.kept('postedAnswers.record').length > 0, 'the shared answer to be kept');
    await bob.clicks(await desk.shows('met President Putin'), 'Not helpful');
    await vi.waitFor(async () => expect(listed(await mona.uses(desk, '/gaps'))).toEqual([ANSWERED]));
  });

  test('says so where everything was answered', async () => {
    const { mona, desk } = await open();
    await asks(ANSWERED);
    expect((await mona.uses(desk, '/gaps')).text).toContain('There is none');
  });

  test('is leafed through, also after a restart', async () => {
    const { mona, desk } = await open();
    const birds = ['sparrow', 'heron', 'falcon', 'magpie', 'ostrich', 'pelican', 'toucan'];
    await asks(...birds.map((bird) => `Who fed the ${bird}?`));
    const list = await mona.uses(desk, '/gaps');
    expect(listed(list)).toHaveLength(5);
    await stage.restartsBot();
    const before = listed(list);
    await mona.clicks(list, 'More');
    expect(listed(list)).toHaveLength(2);
    expect([...before, ...listed(list)].sort()).toEqual(birds.map((bird) => `Who fed the ${bird}?`).sort());
  });

  test('a question cannot format the list or ping anybody', async () => {
    const { mona, desk } = await open();
    await asks('@everyone who **won** the regatta <b> [last](night)?');
    const list = await mona.uses(desk, '/gaps');
    expect(list.text).toContain('@\u200Beveryone who \\*\\*won\\*\\* the regatta \\<b> [last]\\(night)?');
    expect(list.reply.pinged).toEqual([]);
  });

  test('is for moderators alone, and each of its buttons too', async () => {
    const { mona, alice, desk, guild, store } = await open();
    await asks(CUP);
    expect((await alice.uses(desk, '/gaps')).text).toContain('Only moderators can do that');
    const list = await mona.uses(desk, '/gaps');
    guild.revokes(mona);
    for (const label of ['Write a fact', 'This fact answers it', 'Not for us']) {
      const pressed = await mona.clicks(list, label);
      expect(pressed.text, label).toContain('Only moderators can do that');
    }
    expect(await store.gaps.dismissed(guild.id, 10)).toEqual([]);
  });

  test('says the truth while the store is away', async () => {
    const { mona, desk, store } = await open();
    await asks(CUP);
    const list = await mona.uses(desk, '/gaps');
    store.isAway = true;
    for (const label of ['Write a fact', 'This fact answers it']) {
      expect((await mona.clicks(list, label)).text, label).toContain('The database cannot be reached just now');
    }
    const dismissed = await mona.clicks(list, 'Not for us');
    expect((await dismissed.followup()).text).toContain('The database cannot be reached just now');
    expect((await mona.uses(desk, '/gaps')).text).toContain('The database cannot be reached just now');
    store.isAway = false;
    expect(listed(await mona.uses(desk, '/gaps'))).toEqual([CUP]);
  });
});

describe('"Not for us"', () => {
  test('leaves a question and those like it out from then on, until it is taken back', async () => {
    const { mona, desk } = await open();
    await asks(CUP, WEATHER, WEATHER);
    const list = await mona.uses(desk, '/gaps');
    const pressed = await mona.clicks(list, 'Not for us');
    const said = await pressed.followup();
    expect(said.text).toContain(`“${WEATHER}” and questions like it are left out`);
    expect(listed(list)).toEqual([CUP]);

    await asks('will it rain tomorrow in Geneva');
    expect(listed(await mona.uses(desk, '/gaps'))).toEqual([CUP]);
    await stage.restartsBot();
    await mona.clicks(said, 'Take that back');
    expect(listed(await mona.uses(desk, '/gaps'))).toEqual([WEATHER, CUP]);
  });

  test('pressed by a second moderator says that it was dealt with', async () => {
    const { mona, guild, desk } = await open();
    const otto = guild.member('Otto', { permissions: ['ManageGuild'] });
    await asks(CUP);
    const [hers, his] = [await mona.uses(desk, '/gaps'), await otto.uses(desk, '/gaps')];
    await mona.clicks(hers, 'Not for us');
    const second = await otto.clicks(his, 'Not for us');
    expect((await second.followup()).text).toContain('somebody has dealt with it');
  });
});

describe('"This fact answers it"', () => {
  test('teaches the fact the wording, which it answers from then on', async () => {
    const { mona, alice, desk } = await open();
    await asks(ARBITRATION);
    const list = await mona.uses(desk, '/gaps');
    const choice = await mona.clicks(list, 'This fact answers it');
    expect(choice.text).toContain(`Which fact answers “${ARBITRATION}”?`);
    await mona.selects(choice, 'Choose the fact …', 'mediator');
    expect(choice.text).toContain('is now answered by: A mediator was appointed on 4 November 2024.');
    expect((await alice.uses(desk, '/ask', { question: ARBITRATION })).text).toContain('A mediator was appointed');
    await vi.waitFor(async () => expect(listed(await mona.uses(desk, '/gaps'))).toEqual([]));
  });

  test.each([
    ['as it was asked', HOW_LONG],
    ['in other letters, spaces and punctuation', ' how long did   the meeting of LARIJANI and Putin last ?! '],
  ])('is obeyed although the fact seems to leave open what is asked: %s', async (_case, question) => {
    const { mona, bob, desk } = await open();
    await asks(HOW_LONG);
    const choice = await mona.clicks(await mona.uses(desk, '/gaps'), 'This fact answers it');
    await mona.selects(choice, 'Choose the fact …', 'meeting');
    expect(choice.text).toContain('is now answered by: ');
    const { text } = await bob.uses(desk, '/ask', { question, private: true });
    expect(text).toContain('**Answer**');
    expect(text).toContain('met President Putin');
  });

  test('a fact that does not come near is found by other words', async () => {
    const { mona, desk } = await open();
    await asks(CUP);
    const choice = await mona.clicks(await mona.uses(desk, '/gaps'), 'This fact answers it');
    const { modal } = await mona.clicks(choice, 'Look for another fact');
    const found = await mona.submits(modal, { Words: 'is the risk of a strike large' });
    await mona.selects(found, 'Choose the fact …', 'risk');
    expect(found.text).toContain('The risk of a strike seems to have diminished');
  });

  test('a fact that knows the wording already fills the gap without another revision', async () => {
    const { alice, mona, desk, guild, store } = await open();
    const asked = await alice.uses(desk, '/ask', { question: 'Whom did Larijani meet?' });
    await alice.clicks(asked, 'Not helpful');
    await vi.waitFor(async () => expect(listed(await mona.uses(desk, '/gaps'))).toHaveLength(1));
    const choice = await mona.clicks(await mona.uses(desk, '/gaps'), 'This fact answers it');
    await mona.selects(choice, 'Choose the fact …', 'meeting');
    expect(choice.text).toContain('knows the wording');
    expect(await store.journal.history(guild.id, 'meeting')).toEqual([]);
    await vi.waitFor(async () => expect(listed(await mona.uses(desk, '/gaps'))).toEqual([]));
  });
});

describe('"Write a fact"', () => {
  test('opens the form with the question in it; the fact that comes of it fills the gap', async () => {
    const { mona, alice, desk } = await open();
    await asks(CUP, CUP_TOO);
    const { modal } = await mona.clicks(await mona.uses(desk, '/gaps'), 'Write a fact');
    expect(modal.field('Example questions').value).toBe(CUP);
    await mona.submits(modal, { Statement: 'The meeting of Larijani and Putin lasted two hours.', Quote: QUOTE });
    expect((await alice.uses(desk, '/ask', { question: CUP })).text).toContain('lasted two hours');
    await vi.waitFor(async () => expect(listed(await mona.uses(desk, '/gaps'))).toEqual([]));
  });
});

describe('where a second moderator must approve', () => {
  test('a gap is filled, and who waits is told, once the second one has approved', async () => {
    const { mona, alice, desk, guild, store, clock } = await open();
    const room = guild.channel('moderators');
    const otto = guild.member('Otto', { permissions: ['ManageGuild'] });
    for (const [key, value] of [
      ['review-channel', room.id],
      ['approvals', 2],
    ] as const) {
      await store.settings.write({ guild: guild.id, key, value, by: null, atMs: clock.now });
    }
    await alice.clicks(await alice.uses(desk, '/ask', { question: ARBITRATION }), 'Tell me when it is answered');
    const choice = await mona.clicks(await mona.uses(desk, '/gaps'), 'This fact answers it');
    await mona.selects(choice, 'Choose the fact …', 'mediator');
    expect(choice.text).toContain('a second moderator must approve it');
    const post = await room.shows(`+ ${ARBITRATION}`);
    expect(alice.dm.botMessages).toEqual([]);
    await otto.clicks(post, 'Approve');
    await alice.dm.shows('There is an answer now');
    await vi.waitFor(async () => expect(listed(await mona.uses(desk, '/gaps'))).toEqual([]));
  });
});

describe('"Tell me when it is answered"', () => {
  test('whoever wished it is told directly once a fact answers it, and nobody twice', async () => {
    const { mona, alice, bob, desk } = await open();
    const asked = await alice.uses(desk, '/ask', { question: CUP });
    const wished = await alice.clicks(asked, 'Tell me when it is answered');
    expect(wished.reply.ephemeral).toBe(true);
    expect(wished.text).toContain('I will write to you directly');
    const list = await mona.uses(desk, '/gaps');
    expect(list.text).toContain('1 person waits for it');

    const { modal } = await mona.clicks(list, 'Write a fact');
    await mona.submits(modal, { Statement: 'The meeting of Larijani and Putin lasted two hours.', Quote: QUOTE });
    const told = await alice.dm.shows('There is an answer now');
    expect(told.text).toContain(`You wished to hear about “${CUP}” (${desk.mention}).`);
    expect(told.text).toContain('### The meeting of Larijani and Putin lasted two hours.');
    expect(told.pinged).toEqual([]);
    await bob.dm.staysSilent();
    expect(alice.dm.botMessages).toHaveLength(1);
    expect((await alice.uses(desk, '/privacy')).text).not.toContain('wish to hear');
  });

  test('a fact that was added without the list fills the gap all the same, if it answers what is waited for', async () => {
    const { mona, alice, desk } = await open();
    const asked = await alice.uses(desk, '/ask', { question: 'Did the meeting last two hours?' });
    await alice.clicks(asked, 'Tell me when it is answered');
    const { modal } = await mona.uses(desk, '/fact add', { source: 'talks' });
    await mona.submits(modal, { Statement: 'The meeting lasted two hours.', Quote: QUOTE });
    await alice.dm.shows('There is an answer now');
  });

  test('who closed their direct messages is told in the channel, without their name and their words', async () => {
    const { mona, alice, desk } = await open();
    alice.closesDirectMessages();
    const asked = await alice.uses(desk, '/ask', { question: CUP, private: true });
    await alice.clicks(asked, 'Tell me when it is answered');
    const choice = await mona.clicks(await mona.uses(desk, '/gaps'), 'This fact answers it');
    await mona.selects(choice, 'Choose the fact …', 'mediator');
    const said = await desk.shows('A question that was asked here has an answer now');
    expect(said.text).toContain('A mediator was appointed');
    expect(said.text).not.toContain('regatta');
    expect(said.text).not.toContain(alice.id);
    await stage.discord.until(() => stage.store.kept('postedAnswers.record').length > 0, 'the answer to be kept');
    await mona.uses(desk, '/fact retract', { fact: 'mediator', reason: 'a rumour' });
    await desk.shows('Retracted since this was posted');
    expect(said.text).not.toContain('### A mediator was appointed');
  });

  test('works below an answer that was shared, for whoever reads it', async () => {
    const { alice, bob, desk, guild, store } = await open();
    const asked = await alice.uses(desk, '/ask', { question: CUP, private: true });
    await alice.clicks(asked, 'Share');
    const shared = await desk.shows(CUP);
    await stage.discord.until(() => store.kept('postedAnswers.record').length > 0, 'the shared answer to be kept');
    expect((await bob.clicks(shared, 'Tell me when it is answered')).text).toContain('I will write to you directly');
    expect(await store.gaps.waiting(guild.id)).toMatchObject([{ user: bob.id, text: CUP }]);
    await stage.restartsBot();
    expect((await alice.clicks(shared, 'Tell me when it is answered')).text).toContain('I will write to you directly');
  });

  test('what was told directly is marked, too, when the fact changes', async () => {
    const { mona, alice, desk } = await open();
    await wish(CUP);
    await teach(CUP, 'mediator');
    const told = await alice.dm.shows('There is an answer now');
    await stage.discord.until(() => stage.store.kept('postedAnswers.record').length > 0, 'the answer to be kept');
    const { modal } = await mona.uses(desk, '/fact edit', { fact: 'mediator' });
    await mona.submits(modal, { Statement: 'A second mediator was appointed.' });
    await alice.dm.shows('Amended since this was posted');
    expect(told.text).toContain(`You wished to hear about “${CUP}”`);
    expect(told.text).toContain('### A second mediator was appointed.');
    await mona.uses(desk, '/fact retract', { fact: 'mediator', reason: 'a rumour' });
    await alice.dm.shows('Retracted since this was posted');
    expect(told.text).not.toContain('### A second mediator');
    expect(told.buttons).toEqual([]);
  });

  test('of one person are remembered up to 25, and the person is told so', async () => {
    const { alice, desk, guild, store, clock } = await open();
    const asked = await alice.uses(desk, '/ask', { question: CUP });
    const presses = async () => (await alice.clicks(asked, 'Tell me when it is answered')).text;
    for (let number = 0; number < 25; number++) {
      const other = { question: `${number}`, guild: guild.id, channel: desk.id, text: `What of ${number}?` };
      await store.gaps.wait({ ...other, user: alice.id, atMs: clock.now });
    }
    expect(await presses()).toBe('You wait for 25 answers on this server already, and I remember no more at once.');
    expect(await store.gaps.waiting(guild.id)).toHaveLength(25);
    await store.gaps.told('7', alice.id);
    expect(await presses()).toContain('I will write to you directly');
    expect(await presses()).toContain('I will write to you directly');
  });

  test('where moderators set the question aside, the person is told so, and of an answer that comes all the same', async () => {
    const { mona, alice, desk } = await open();
    const asked = await alice.uses(desk, '/ask', { question: CUP });
    await vi.waitFor(async () => expect(listed(await mona.uses(desk, '/gaps'))).toEqual([CUP]));
    await mona.clicks(await mona.uses(desk, '/gaps'), 'Not for us');
    const wished = await alice.clicks(asked, 'Tell me when it is answered');
    expect(wished.text).toContain('have set questions like this aside');
    await add('The meeting of Larijani and Putin lasted two hours.', CUP);
    await alice.dm.shows('There is an answer now');
  });

  test('is fulfilled at once where a moderator has answered the same in other words since', async () => {
    const { mona, alice, bob, desk } = await open();
    await alice.uses(desk, '/ask', { question: CUP });
    await alice.uses(desk, '/ask', { question: CUP });
    const asked = await bob.uses(desk, '/ask', { question: CUP_TOO });
    await vi.waitFor(async () => expect((await mona.uses(desk, '/gaps')).text).toContain(`also as: “${CUP_TOO}”`));
    await teach(CUP, 'mediator');
    await vi.waitFor(async () => expect(listed(await mona.uses(desk, '/gaps'))).toEqual([]));
    expect((await bob.clicks(asked, 'Tell me when it is answered')).text).toContain('### A mediator was appointed');
  });

  test('is not fulfilled by a fact that was there before, which the same words mean without what went before them', async () => {
    const { bob, desk, guild, store, clock } = await open();
    const asked = await bob.uses(desk, '/ask', { question: CUP });
    await vi.waitFor(async () => expect(await store.questions.find(asked.interaction.id)).toBeDefined());
    const kept = { guild: guild.id, channel: desk.id, asker: bob.id, kind: 'unknown', fact: null } as const;
    await store.questions.record({ ...kept, id: '1', text: ANSWERED, confidence: 0, atMs: clock.now });
    const answer = { guild: guild.id, channel: desk.id, question: '1', facts: [], asker: bob.id, atMs: clock.now };
    await store.postedAnswers.record({ ...answer, message: asked.reply.id });
    expect((await bob.clicks(asked, 'Tell me when it is answered')).text).toContain('I will write to you directly');
  });

  test('a wish can be taken back', async () => {
    const { mona, alice, desk } = await open();
    const asked = await alice.uses(desk, '/ask', { question: CUP });
    const wished = await alice.clicks(asked, 'Tell me when it is answered');
    await stage.restartsBot();
    await alice.clicks(wished, 'Never mind');
    expect((await mona.uses(desk, '/gaps')).text).not.toContain('waits');
  });

  const teach = async (question: string, fact: string) => {
    const { mona, desk } = stage;
    const list = await vi.waitFor(async () => {
      const shown = await mona.uses(desk, '/gaps');
      expect(listed(shown)).toEqual([question]);
      return shown;
    });
    await mona.selects(await mona.clicks(list, 'This fact answers it'), 'Choose the fact …', fact);
  };
  const add = async (statement: string, questions: string) => {
    const { modal } = await stage.mona.uses(stage.desk, '/fact add', { source: 'talks' });
    return stage.mona.submits(modal, { Statement: statement, Quote: QUOTE, 'Example questions': questions });
  };
  const wish = async (question: string) =>
    stage.alice.clicks(await stage.alice.uses(stage.desk, '/ask', { question }), 'Tell me when it is answered');

  test('wished after the gap was filled, the answer comes at once', async () => {
    const { alice, bob, desk, guild, store } = await open();
    const asked = await alice.uses(desk, '/ask', { question: ARBITRATION });
    await teach(ARBITRATION, 'mediator');
    const wished = await bob.clicks(asked, 'Tell me when it is answered');
    expect(wished.reply.ephemeral).toBe(true);
    expect(wished.text).toContain(`You wished to hear about “${ARBITRATION}”`);
    expect(wished.text).toContain('A mediator was appointed');
    await vi.waitFor(async () => expect(await store.gaps.waiting(guild.id)).toEqual([]));
    await bob.dm.staysSilent();
  });

  test.each([
    ['that whoever asked has erased', async () => stage.store.privacy.erase(stage.bob.id)],
    [
      'that a moderator has set aside',
      async () => stage.mona.clicks(await stage.mona.uses(stage.desk, '/gaps'), 'Not for us'),
    ],
  ])('a wish for a question %s is kept, and told when something answers it after all', async (_case, lose) => {
    const { alice, bob, desk, store, guild } = await open();
    const asked = await bob.uses(desk, '/ask', { question: CUP });
    await alice.clicks(asked, 'Tell me when it is answered');
    await lose();
    await vi.waitFor(async () => expect(await store.gaps.list({ guild: guild.id, sinceMs: 0, limit: 9 })).toEqual([]));
    await add('The meeting of Larijani and Putin lasted two hours.', CUP);
    await alice.dm.shows('There is an answer now');
  });

  test('is kept, too, for a question that more than the listed ones are asked more often than', async () => {
    const { alice, store, guild, clock } = await open();
    await wish(CUP);
    const others = Array.from({ length: 900 }, (_, index) => ({
      ...{ id: `q${index}`, guild: guild.id, channel: 'c', asker: `${index}`, text: `Who fed bird ${index >> 1}?` },
      ...({ kind: 'unknown', fact: null, confidence: 0, atMs: clock.now } as const),
    }));
    await Promise.all(others.map((question) => store.questions.record(question)));
    await add('The meeting of Larijani and Putin lasted two hours.', CUP);
    await alice.dm.shows('There is an answer now');
  });

  test('who is to be told of a fact that is retracted meanwhile waits on, and is told when it comes back', async () => {
    const { alice, mona, desk, store, guild, clock } = await open();
    await wish(CUP);
    await mona.uses(desk, '/fact retract', { fact: 'mediator', reason: 'wrong' });
    await store.gaps.fill({ guild: guild.id, texts: [CUP], fact: 'mediator', by: null, atMs: clock.now });
    await vi.waitFor(
      async () => expect((await store.gaps.waiting(guild.id)).map(({ user }) => user)).toEqual([alice.id]),
      { timeout: 5_000 },
    );
    expect(alice.dm.botMessages).toEqual([]);
    await add('The meeting of Larijani and Putin lasted two hours.', CUP);
    await alice.dm.shows('There is an answer now');
  });

  test('is not offered below an answer, nor in direct messages, where there are no moderators', async () => {
    const { alice, desk } = await open();
    const answered = await alice.uses(desk, '/ask', { question: ANSWERED });
    expect(answered.reply.buttons).not.toContain('Tell me when it is answered');
    const direct = await alice.says(alice.dm, CUP).reply();
    expect(direct.buttons).not.toContain('Tell me when it is answered');
  });

  test('survives a restart, and a page turned, below an answer in a channel', async () => {
    const { alice, bob, desk, discord, store, guild } = await open();
    const answer = await alice.says(desk, `${discord.bot.mention} ${CUP}`).reply();
    await stage.restartsBot();
    const wished = await bob.clicks(answer, 'Tell me when it is answered');
    expect(wished.text).toContain('I will write to you directly');
    expect((await store.gaps.waiting(guild.id)).map(({ user }) => user)).toEqual([bob.id]);
  });
});
