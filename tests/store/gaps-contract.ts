/** What every engine must do with gaps, with the messages that show a fact, and with what names a person. */

import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { LoggedQuestion, PostedAnswer, Store } from '../../src/store/store.js';
import { createDraft, createEdit, NOW } from './create-edit.js';
import { append } from './journal-contract.js';
import { createProposal } from './proposals-contract.js';

function createQuestion(changes: Partial<LoggedQuestion> = {}): LoggedQuestion {
  const id = randomUUID();
  const where = { guild: 'guild', channel: 'channel', asker: 'asker' };
  return { id, ...where, text: 'Where?', kind: 'unknown', fact: null, confidence: 0, atMs: NOW, ...changes };
}

export function testGaps(store: () => Store): void {
  describe('gaps', () => {
    const ask = async (changes: Partial<LoggedQuestion>): Promise<LoggedQuestion> => {
      const question = createQuestion(changes);
      await store().questions.record(question);
      return question;
    };
    const judge = ({ id, guild }: LoggedQuestion, verdict: 'helpful' | 'not-helpful') =>
      store().feedback.give({ question: id, guild, user: randomUUID(), verdict, atMs: NOW });
    const list = (guild: string, sinceMs = 0, limit = 10) => store().gaps.list({ guild, sinceMs, limit });
    const texts = async (guild: string, sinceMs?: number) => (await list(guild, sinceMs)).map(({ text }) => text);

    test('wordings that went unmet come with their counts, most asked first', async () => {
      const guild = randomUUID();
      await ask({ guild, text: 'once', atMs: NOW + 1 });
      for (const atMs of [NOW, NOW + 7, NOW + 3]) await ask({ guild, text: 'thrice', kind: 'closest', atMs });
      const answered = await ask({ guild, text: 'bad answer', kind: 'answer', atMs: NOW });
      await judge(answered, 'not-helpful');
      await judge(answered, 'not-helpful');
      await judge(await ask({ guild, text: 'good answer', kind: 'list' }), 'helpful');
      await ask({ guild: randomUUID(), text: 'elsewhere' });
      const known = { askers: ['asker'], forgottenAskers: 0 };
      expect(await list(guild)).toEqual([
        { text: 'thrice', asked: 3, ...known, notHelpful: 0, waiting: 0, latestMs: NOW + 7 },
        { text: 'once', asked: 1, ...known, notHelpful: 0, waiting: 0, latestMs: NOW + 1 },
        { text: 'bad answer', asked: 1, ...known, notHelpful: 1, waiting: 0, latestMs: NOW },
      ]);
      expect(await list(guild, 0, 1)).toHaveLength(1);
    });

    test('wordings of more people come before those that one repeats; also once the names are forgotten', async () => {
      const guild = randomUUID();
      for (const asker of ['ada', 'ada', 'ada', 'ben']) await ask({ guild, text: 'repeated', asker });
      for (const asker of ['ada', 'ben', 'cem']) await ask({ guild, text: 'common', asker });
      const known = await list(guild);
      expect(known.map(({ text, asked, askers }) => [text, asked, [...askers].sort()])).toEqual([
        ['common', 3, ['ada', 'ben', 'cem']],
        ['repeated', 4, ['ada', 'ben']],
      ]);
      await store().expire({ guild, forgetPeopleBeforeMs: NOW + 1, removeBeforeMs: 0 });
      expect(await list(guild)).toMatchObject([
        { text: 'common', asked: 3, askers: [], forgottenAskers: 3 },
        { text: 'repeated', asked: 4, askers: [], forgottenAskers: 2 },
      ]);
    });

    test('only what was asked since then counts', async () => {
      const guild = randomUUID();
      for (const atMs of [NOW - 1, NOW]) await ask({ guild, text: 'a', atMs });
      expect(await list(guild, NOW)).toMatchObject([{ asked: 1 }]);
      expect(await list(guild, NOW + 1)).toEqual([]);
    });

    test('what is not for us stays away, however often it is asked, until the mark is taken back', async () => {
      const guild = randomUUID();
      const long = 'ß🦊"\''.repeat(800);
      for (const text of [long, 'b']) await ask({ guild, text });
      const mark = { guild, texts: [long, 'c'], outcome: { kind: 'not-for-us' }, by: 'mod', atMs: NOW } as const;
      await store().gaps.mark(mark);
      await store().gaps.mark({ ...mark, texts: [long], atMs: NOW + 1 });
      await ask({ guild, text: long, atMs: NOW + 9 });
      expect(await texts(guild)).toEqual(['b']);
      expect(await store().gaps.dismissed(guild, 10)).toEqual([long, 'c']);
      await store().gaps.unmark(guild, [long]);
      expect(await texts(guild)).toEqual([long, 'b']);
      expect(await store().gaps.dismissed(guild, 10)).toEqual(['c']);
    });

    test('what a fact answers is a gap again only if it goes unmet after that', async () => {
      const guild = randomUUID();
      await ask({ guild, text: 'a' });
      const outcome = { kind: 'answered', fact: 'fact-a' } as const;
      await store().gaps.mark({ guild, texts: ['a'], outcome, by: 'mod', atMs: NOW + 5 });
      expect(await texts(guild)).toEqual([]);
      expect(await store().gaps.dismissed(guild, 10)).toEqual([]);
      await ask({ guild, text: 'a', atMs: NOW + 6 });
      expect(await list(guild)).toMatchObject([{ text: 'a', asked: 1 }]);
    });

    test('marking nothing, and asking who waits for nothing, is no trouble', async () => {
      const guild = randomUUID();
      await store().gaps.mark({ guild, texts: [], outcome: { kind: 'not-for-us' }, by: null, atMs: NOW });
      await store().gaps.unmark(guild, []);
      expect(await store().gaps.waiting(guild)).toEqual([]);
    });

    test('who wishes to be told is kept once per question until told, longest waiting first', async () => {
      const guild = randomUUID();
      const question = await ask({ guild, text: 'a' });
      const wish = { question: question.id, guild, channel: 'channel', user: 'ben', text: 'a', atMs: NOW + 2 };
      const earlier = { ...wish, user: 'ada', atMs: NOW + 1 };
      const unlisted = { ...wish, question: randomUUID(), text: 'b', atMs: NOW };
      for (const waiting of [wish, wish, earlier, unlisted]) await store().gaps.wait(waiting);
      expect(await list(guild)).toMatchObject([{ text: 'a', waiting: 2 }]);
      expect(await store().gaps.waiting(guild)).toEqual([unlisted, earlier, wish]);
      expect(await store().gaps.waiting(randomUUID())).toEqual([]);
      await store().gaps.told(question.id, 'ada');
      expect(await store().gaps.waiting(guild)).toEqual([unlisted, wish]);
    });

    test('who waits for what a fact answers is given out to be told until told, some times, and to one process alone', async () => {
      const guild = randomUUID();
      const wish = { question: randomUUID(), guild, channel: 'c', user: 'ada', text: 'a', atMs: NOW };
      for (const text of ['a', 'b']) await store().gaps.wait({ ...wish, question: text + wish.question, text });
      await ask({ guild, text: 'a' });
      expect(await store().gaps.toTell(NOW + 99)).not.toContain(guild);
      await store().gaps.fill({ guild, texts: ['a'], fact: 'fact-a', by: 'mod', atMs: NOW + 5 });
      expect(await texts(guild)).toEqual([]);
      expect(await store().gaps.waiting(guild)).toMatchObject([{ text: 'b' }]);
      expect(await store().gaps.toTell(NOW + 5)).toContain(guild);
      const give = (nowMs: number) => store().gaps.takeToTell(guild, { nowMs, againMs: nowMs + 10, tries: 2 });
      const [first, other] = await Promise.all([give(NOW + 5), give(NOW + 5)]);
      expect([...first, ...other]).toEqual([{ ...wish, question: `a${wish.question}`, fact: 'fact-a' }]);
      expect(await give(NOW + 14)).toEqual([]);
      expect(await give(NOW + 15)).toHaveLength(1);
      expect(await give(NOW + 25)).toEqual([]);
      expect(await store().gaps.toTell(NOW + 99)).not.toContain(guild);
      expect(await store().gaps.waiting(guild)).toHaveLength(1);
    });

    test('whom nothing answers after all waits on, until something does', async () => {
      const guild = randomUUID();
      const wish = { question: randomUUID(), guild, channel: 'c', user: 'ada', text: 'a', atMs: NOW };
      await store().gaps.wait(wish);
      const fill = (fact: string) => store().gaps.fill({ guild, texts: ['a'], fact, by: null, atMs: NOW });
      const give = (nowMs: number) => store().gaps.takeToTell(guild, { nowMs, againMs: nowMs + 1, tries: 2 });
      await fill('fact-a');
      await give(NOW);
      await store().gaps.waitOn(wish.question, 'ada');
      expect(await store().gaps.waiting(guild)).toEqual([wish]);
      expect(await give(NOW + 9)).toEqual([]);
      await fill('fact-b');
      for (const nowMs of [NOW + 9, NOW + 10]) expect(await give(nowMs)).toEqual([{ ...wish, fact: 'fact-b' }]);
    });

    test('who was to be told before the clock went back need not wait until it is there again', async () => {
      const guild = randomUUID();
      const wish = { question: randomUUID(), guild, channel: 'c', user: 'ada', text: 'a', atMs: NOW };
      await store().gaps.wait(wish);
      await store().gaps.fill({ guild, texts: ['a'], fact: 'fact-a', by: 'mod', atMs: NOW });
      const nowMs = NOW - 86_400_000;
      expect(await store().gaps.toTell(nowMs)).toContain(guild);
      const giving = { nowMs, againMs: nowMs + 10, tries: 9 };
      expect(await store().gaps.takeToTell(guild, giving)).toEqual([{ ...wish, fact: 'fact-a' }]);
      expect(await store().gaps.takeToTell(guild, giving)).toEqual([]);
    });

    test('what moderators have made of a wording can be looked up', async () => {
      const guild = randomUUID();
      const look = () => store().gaps.markOf(guild, 'a');
      expect(await look()).toBeUndefined();
      const mark = { guild, texts: ['a'], by: 'mod', atMs: NOW };
      for (const outcome of [{ kind: 'not-for-us' }, { kind: 'answered', fact: 'fact-a' }] as const) {
        await store().gaps.mark({ ...mark, outcome });
        expect(await look()).toEqual({ ...mark, outcome });
      }
      expect(await store().gaps.markOf(randomUUID(), 'a')).toBeUndefined();
    });

    test('a wish goes with the name of who had it', async () => {
      const guild = randomUUID();
      const wish = { question: randomUUID(), guild, channel: 'c', user: 'ada', text: 'a', atMs: NOW };
      await store().gaps.wait(wish);
      await store().expire({ guild, forgetPeopleBeforeMs: NOW, removeBeforeMs: 0 });
      expect(await store().gaps.waiting(guild)).toEqual([wish]);
      const expired = await store().expire({ guild, forgetPeopleBeforeMs: NOW + 1, removeBeforeMs: 0 });
      expect(expired).toEqual({ removed: 1, forgotten: 0 });
      expect(await store().gaps.waiting(guild)).toEqual([]);
    });
  });
}

export function testShowing(store: () => Store): void {
  test('the messages of a guild that show a fact are found, newest first', async () => {
    const guild = randomUUID();
    const post = async (changes: Partial<PostedAnswer>): Promise<PostedAnswer> => {
      const what = { question: null, facts: ['fact-a'], asker: null, atMs: NOW };
      const answer = { message: randomUUID(), guild, channel: randomUUID(), ...what, ...changes };
      await store().postedAnswers.record(answer);
      return answer;
    };
    await post({ atMs: NOW - 1 });
    const older = await post({ facts: ['fact-b', 'fact-a', 'fact-a'] });
    const newer = await post({ atMs: NOW + 1 });
    await post({ facts: ['fact-b'] });
    await post({ guild: randomUUID() });
    await post({ guild: null });
    const sought = { guild, fact: 'fact-a', sinceMs: NOW };
    expect(await store().postedAnswers.showing(sought)).toEqual([newer.message, older.message]);
    expect(await store().postedAnswers.showing({ ...sought, sinceMs: NOW + 1 })).toEqual([newer.message]);
    expect(await store().postedAnswers.showing({ ...sought, fact: 'fact-c' })).toEqual([]);
  });
}

export function testPrivacy(store: () => Store): void {
  describe('privacy', () => {
    const nothing = {
      questions: 0,
      feedback: 0,
      postedAnswers: 0,
      waiting: 0,
      edits: 0,
      proposals: 0,
      settings: 0,
      gapMarks: 0,
    };

    /** One record of each kind that names the person. */
    async function leaveTraces(user: string, guild: string): Promise<{ question: LoggedQuestion; proposal: string }> {
      const question = createQuestion({ guild, asker: user });
      const { id } = question;
      const body = createDraft();
      const proposal = { guild, fact: 'fact-p', operation: 'add', body, onRevision: 0, base: null } as const;
      await store().questions.record(question);
      await store().feedback.give({ question: id, guild, user, verdict: 'not-helpful', atMs: NOW });
      const answer = { message: id, guild, channel: 'c', question: id, facts: ['a'], asker: user, atMs: NOW };
      await store().postedAnswers.record(answer);
      await store().gaps.wait({ question: id, guild, channel: 'c', user, text: 'Where?', atMs: NOW });
      await append(store(), createEdit({ guild, fact: id, actor: user }));
      await store().proposals.create({ ...proposal, id, proposer: user, channel: null, reason: '', atMs: NOW });
      const seen = { guild, id, expected: 1, by: user, atMs: NOW };
      await store().proposals.approve(seen);
      await store().proposals.refuse(seen, { state: 'withdrawn', reason: '' });
      await store().settings.write({ guild, key: id, value: 1, by: user, atMs: NOW });
      await store().gaps.mark({ guild, texts: [id], outcome: { kind: 'not-for-us' }, by: user, atMs: NOW });
      return { question, proposal: id };
    }

    const traces = { ...nothing, questions: 1, feedback: 1, postedAnswers: 1, waiting: 1 };
    const all = { ...traces, edits: 1, proposals: 3, settings: 1, gapMarks: 1 };

    test('of somebody unknown nothing is kept, and nothing can be erased', async () => {
      const user = randomUUID();
      expect(await store().privacy.kept(user, 10)).toEqual({ records: nothing, questions: [] });
      expect(await store().privacy.erase(user)).toEqual(nothing);
    });

    test('everything that names a person is counted, in all guilds, and the latest questions are shown', async () => {
      const user = randomUUID();
      const { question } = await leaveTraces(user, randomUUID());
      const later = createQuestion({ guild: null, asker: user, atMs: NOW + 1 });
      await store().questions.record(later);
      const records = { ...all, questions: 2 };
      expect(await store().privacy.kept(user, 10)).toEqual({ records, questions: [later, question] });
      expect((await store().privacy.kept(user, 1)).questions).toEqual([later]);
    });

    test('erasing takes the name from everything and leaves the records that others rely on', async () => {
      const [user, other, guild] = [randomUUID(), randomUUID(), randomUUID()];
      const { question, proposal } = await leaveTraces(user, guild);
      const others = await leaveTraces(other, guild);
      const before = await store().journal.history(guild, question.id);
      expect(await store().privacy.erase(user)).toEqual(all);
      expect(await store().privacy.kept(user, 10)).toEqual({ records: nothing, questions: [] });
      expect(await store().privacy.erase(user)).toEqual(nothing);

      expect(await store().questions.find(question.id)).toBeUndefined();
      expect(await store().postedAnswers.find(question.id)).toMatchObject({ asker: null, facts: ['a'] });
      const history = await store().journal.history(guild, question.id);
      expect(history).toEqual(before.map((edit) => ({ ...edit, actor: null })));
      expect(await store().proposals.find(guild, proposal)).toMatchObject({
        proposer: null,
        approvals: [{ by: null }],
        decision: { by: null },
        state: 'withdrawn',
      });
      expect(await store().settings.read(guild, question.id)).toMatchObject({ value: 1, by: null });
      expect(await store().gaps.dismissed(guild, 10)).toContain(question.id);

      expect((await store().privacy.kept(other, 10)).records).toEqual(all);
      expect(await store().questions.find(others.question.id)).toEqual(others.question);
    });

    test('posts that show an erased name are outdated until they are renewed; others are not', async () => {
      const [guild, ada, ben] = [randomUUID(), randomUUID(), randomUUID()];
      const { namedPosts, privacy, proposals, journal } = store();
      for (const [index, actor] of [ada, ben].entries())
        await journal.append(createEdit({ guild, fact: `fact-${index}`, actor }));
      const postOf = (version: number) => ({
        ...{ guild, channel: 'log', message: randomUUID() },
        subject: { kind: 'change' as const, version },
      });
      const [hers, his] = [postOf(1), postOf(2)];
      for (const post of [hers, his, hers]) await namedPosts.record(post);
      const proposed = createProposal({ guild, proposer: ben });
      const { id } = await proposals.create(proposed);
      const message = randomUUID();
      await proposals.posted(guild, id, { channel: 'room', message });
      expect(await namedPosts.behind()).not.toContain(guild);

      await privacy.erase(ada);
      expect(await namedPosts.behind()).toContain(guild);
      expect(await namedPosts.outdated(guild, 9)).toEqual([hers]);
      await namedPosts.renewed(hers.message);
      expect(await namedPosts.behind()).not.toContain(guild);

      await privacy.erase(ben);
      const proposalPost = { guild, channel: 'room', message, subject: { kind: 'proposal', id } };
      const outdated = await namedPosts.outdated(guild, 9);
      expect(outdated).toHaveLength(2);
      expect(outdated).toEqual(expect.arrayContaining([his, proposalPost]));
      expect(await namedPosts.outdated(guild, 1)).toHaveLength(1);
    });

    test('posts of proposals are outdated, too, where who approved or decided is erased', async () => {
      const { namedPosts, privacy, proposals } = store();
      for (const part of ['approve', 'refuse'] as const) {
        const user = randomUUID();
        const proposal = await proposals.create(createProposal());
        const { guild, id, revision } = proposal;
        const seen = { guild, id, expected: revision, by: user, atMs: NOW };
        await proposals.posted(guild, id, { channel: 'room', message: randomUUID() });
        if (part === 'approve') await proposals.approve(seen);
        else await proposals.refuse(seen, { state: 'rejected', reason: '' });
        await privacy.erase(user);
        expect(await namedPosts.outdated(guild, 9)).toHaveLength(1);
      }
    });

    test('a post of a change whose name is erased while it is being posted is outdated at once', async () => {
      const [guild, ada] = [randomUUID(), randomUUID()];
      await store().journal.append(createEdit({ guild, actor: ada }));
      await store().privacy.erase(ada);
      const post = { guild, channel: 'log', message: randomUUID(), subject: { kind: 'change', version: 1 } } as const;
      await store().namedPosts.record(post);
      expect(await store().namedPosts.outdated(guild, 9)).toEqual([post]);
    });
  });
}
