/** What every engine must do. Each engine's test file gives the place where its data stands, and adds what only it can do. */

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStore } from '../../src/store/create-store.js';
import { openEngine, openStore, type StoreOptions } from '../../src/store/open-store.js';
import type { GivenFeedback, JsonValue, LoggedQuestion, PostedAnswer, Store } from '../../src/store/store.js';
import { StoreUnavailable } from '../../src/store/store-unavailable.js';
import { createEdit } from './create-edit.js';
import { testDuties } from './duties-contract.js';
import { testGaps, testPrivacy, testShowing } from './gaps-contract.js';
import { testJournal } from './journal-contract.js';
import { testProposals } from './proposals-contract.js';
import { startChild } from './start-child.js';

const NOW = 1_763_800_000_000;

const HOSTILE_TEXTS: readonly { label: string; text: string; kept?: string }[] = [
  { label: 'nothing', text: '' },
  { label: 'SQL', text: `'; drop table question; -- " \` $1 ? :a @b \\` },
  { label: 'wildcards', text: '100% of _all_ {things} [a-z] \\%' },
  { label: 'line ends and tabs', text: ' a\r\nb\n\tc ' },
  { label: 'emoji, joined and flagged', text: '👩‍👩‍👧‍👦 🇫🇷 é e\u0301 ﷽' },
  { label: 'right to left', text: 'من قابل لاريجاني؟ \u202Eabc' },
  { label: '4,000 characters', text: 'ß🦊"\''.repeat(800) },
  { label: 'NUL', text: 'a\0b\0', kept: 'a\uFFFDb\uFFFD' },
  { label: 'half a surrogate pair', text: 'a\uD83Eb', kept: 'a\uFFFDb' },
];

/** Tests the engine that keeps its data where `place` says; the place must be empty, and belongs to this suite alone. */
export function testStore(engine: 'sqlite' | 'postgres', place: () => StoreOptions): void {
  describe(`The contract of the store on ${engine}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await openStore(place());
    });
    afterAll(() => store?.close());

    testSettings(() => store);
    testPostedAnswers(() => store);
    testQuestions(() => store);
    testFeedback(() => store);
    testExpiry(() => store);
    testJournal(() => store);
    testProposals(() => store);
    testGaps(() => store);
    testDuties(() => store, engine === 'postgres');
    testShowing(() => store);
    testPrivacy(() => store);
    test('health names the engine', async () => {
      expect(await store.health()).toEqual({ engine, state: 'ok', message: null });
    });
  });

  testLifecycle(engine, place);
}

function testSettings(store: () => Store): void {
  describe('settings', () => {
    const write = (guild: string, value: JsonValue, expected?: number) =>
      store().settings.write({
        guild,
        key: 'mode',
        value,
        by: 'user',
        atMs: NOW,
        ...(expected === undefined ? {} : { expected }),
      });

    test('one that was never written is undefined', async () => {
      expect(await store().settings.read(randomUUID(), 'mode')).toBeUndefined();
      expect(await store().settings.all(randomUUID())).toEqual([]);
    });

    test('one that was written comes back with revision 1, who wrote it and when', async () => {
      const guild = randomUUID();
      const setting = { guild, key: 'mode', value: 'questions', revision: 1, by: 'user', atMs: NOW };
      expect(await write(guild, 'questions')).toEqual({ kind: 'stored', setting });
      expect(await store().settings.read(guild, 'mode')).toEqual(setting);
    });

    test('each write makes the revision one more, whether or not it says which it expects', async () => {
      const guild = randomUUID();
      await write(guild, 'a', 0);
      await write(guild, 'b');
      await write(guild, null, 2);
      expect(await store().settings.read(guild, 'mode')).toMatchObject({ value: null, revision: 3 });
    });

    test.each([
      { label: 'an older revision', expected: 1 },
      { label: 'a later revision', expected: 3 },
      { label: 'that nothing is there', expected: 0 },
    ])('a write that expects $label changes nothing and tells what is there', async ({ expected }) => {
      const guild = randomUUID();
      await write(guild, 'a');
      await write(guild, 'b');
      const current = { guild, key: 'mode', value: 'b', revision: 2, by: 'user', atMs: NOW };
      expect(await write(guild, 'c', expected)).toEqual({ kind: 'conflict', current });
      expect(await store().settings.read(guild, 'mode')).toEqual(current);
    });

    test('a write that expects a revision of what was never written is told that nothing is there', async () => {
      expect(await write(randomUUID(), 'a', 1)).toEqual({ kind: 'conflict', current: undefined });
    });

    test('of many who change the same revision at once exactly one succeeds', async () => {
      const guild = randomUUID();
      for (const expected of [0, 1, 2]) {
        const all = await Promise.all(Array.from({ length: 20 }, (_, i) => write(guild, i, expected)));
        const stored = all.filter((written) => written.kind === 'stored');
        expect(stored).toHaveLength(1);
        expect(await store().settings.read(guild, 'mode')).toEqual(stored[0]?.setting);
      }
    });

    test('of many who write without expecting anything each gets its own revision', async () => {
      const guild = randomUUID();
      const all = await Promise.all(Array.from({ length: 50 }, (_, i) => write(guild, i)));
      const revisions = all.map((written) => (written.kind === 'stored' ? written.setting.revision : 0));
      expect(revisions.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    });

    test.each<{ label: string; value: JsonValue }>([
      { label: 'null', value: null },
      { label: 'false', value: false },
      { label: 'a fraction', value: -0.1 },
      { label: 'lists in objects', value: { channels: [['1', null], []], 'a "key"': { b: true } } },
      ...HOSTILE_TEXTS.map(({ label, text }) => ({ label: `a text of ${label}`, value: text })),
    ])('$label is a value that comes back exactly', async ({ value }) => {
      const guild = randomUUID();
      await write(guild, value);
      expect((await store().settings.read(guild, 'mode'))?.value).toEqual(value);
    });

    test('all settings of a guild come in the order of their keys, and none of another guild', async () => {
      const guild = randomUUID();
      const keys = ['channel:9', 'b', 'channel:10', 'É', 'B', 'a_b', 'a-b'];
      for (const key of keys) await store().settings.write({ guild, key, value: key, by: null, atMs: NOW });
      await write(randomUUID(), 'x');
      expect((await store().settings.all(guild)).map((setting) => setting.key)).toEqual([...keys].sort());
    });
  });
}

function testPostedAnswers(store: () => Store): void {
  describe('posted answers', () => {
    const answer = (changes: Partial<PostedAnswer> = {}): PostedAnswer => ({
      message: randomUUID(),
      guild: 'guild',
      channel: randomUUID(),
      question: 'question',
      facts: ['fact-b', 'fact-a'],
      asker: 'asker',
      atMs: NOW,
      ...changes,
    });

    test.each([
      { label: 'one with facts', changes: {} },
      { label: 'one without facts', changes: { facts: [] } },
      { label: 'one that shows a fact twice', changes: { facts: ['a', 'b', 'a'] } },
      {
        label: 'one in a direct message whose asker is unknown',
        changes: { guild: null, question: null, asker: null },
      },
    ])('$label is found by its message', async ({ changes }) => {
      const posted = answer(changes);
      await store().postedAnswers.record(posted);
      expect(await store().postedAnswers.find(posted.message)).toEqual(posted);
    });

    test('another message is not found', async () => {
      expect(await store().postedAnswers.find(randomUUID())).toBeUndefined();
    });

    test('recording a message again replaces what it showed', async () => {
      const before = answer({ facts: ['a', 'b', 'c'] });
      const after = { ...before, facts: ['d', 'a'], question: 'other', atMs: NOW + 1 };
      await store().postedAnswers.record(before);
      await store().postedAnswers.record(after);
      expect(await store().postedAnswers.find(before.message)).toEqual(after);
      const sought = { channel: before.channel, sinceMs: 0 };
      expect(await store().postedAnswers.latest({ ...sought, fact: 'a' })).toEqual(after);
      expect(await store().postedAnswers.latest({ ...sought, fact: 'c' })).toBeUndefined();
    });

    test('the latest post of a fact is found in its channel, from the moment asked for', async () => {
      const channel = randomUUID();
      const [early, late] = [
        answer({ channel, atMs: NOW }),
        answer({ channel, facts: ['x', 'fact-a'], atMs: NOW + 5 }),
      ];
      const others = [answer({ channel, facts: ['x'], atMs: NOW + 9 }), answer({ facts: ['fact-a'], atMs: NOW + 9 })];
      for (const posted of [late, early, ...others]) await store().postedAnswers.record(posted);
      const latest = (sinceMs: number, fact = 'fact-a') => store().postedAnswers.latest({ channel, fact, sinceMs });
      expect(await latest(NOW)).toEqual(late);
      expect(await latest(NOW + 5)).toEqual(late);
      expect(await latest(NOW + 6)).toBeUndefined();
      expect(await latest(NOW, 'fact-b')).toEqual(early);
    });

    test('a removed message is no longer found; the one before it is the latest again', async () => {
      const channel = randomUUID();
      const [early, late] = [answer({ channel }), answer({ channel, atMs: NOW + 5 })];
      for (const posted of [early, late]) await store().postedAnswers.record(posted);
      await store().postedAnswers.remove(late.message);
      await store().postedAnswers.remove(late.message);
      expect(await store().postedAnswers.find(late.message)).toBeUndefined();
      expect(await store().postedAnswers.latest({ channel, fact: 'fact-a', sinceMs: 0 })).toEqual(early);
    });

    test('many are recorded at once', async () => {
      const many = Array.from({ length: 150 }, () => answer());
      await Promise.all(many.map((posted) => store().postedAnswers.record(posted)));
      expect(await Promise.all(many.map((posted) => store().postedAnswers.find(posted.message)))).toEqual(many);
    });
  });
}

function createQuestion(changes: Partial<LoggedQuestion> = {}): LoggedQuestion {
  return {
    id: randomUUID(),
    guild: 'guild',
    channel: 'channel',
    asker: 'asker',
    text: 'Who met Larijani?',
    kind: 'answer',
    fact: 'fact-a',
    confidence: 0.1 + 0.2,
    atMs: NOW,
    ...changes,
  };
}

function testQuestions(store: () => Store): void {
  describe('the question log', () => {
    test.each([
      { label: 'one with an answer', changes: {} },
      { label: 'one without', changes: { kind: 'unknown', fact: null, confidence: 0 } as const },
      { label: 'one in a direct message', changes: { guild: null, asker: null, confidence: 1 } },
    ])('$label is found by its id', async ({ changes }) => {
      const question = createQuestion(changes);
      await store().questions.record(question);
      expect(await store().questions.find(question.id)).toEqual(question);
    });

    test('another id is not found', async () => {
      expect(await store().questions.find(randomUUID())).toBeUndefined();
    });

    test('recording an id again changes nothing, also in the same moment', async () => {
      const question = createQuestion();
      const again = createQuestion({ id: question.id, text: 'again' });
      await Promise.all([store().questions.record(question), store().questions.record(again)]);
      await store().questions.record(again);
      expect(await store().questions.find(question.id)).toEqual(question);
    });

    test.each(HOSTILE_TEXTS)('a text of $label comes back, as an id too', async ({ text, kept = text }) => {
      const question = createQuestion({ id: `${randomUUID()}${text}`, text });
      await store().questions.record(question);
      expect(await store().questions.find(question.id)).toEqual({
        ...question,
        id: question.id.replace(text, () => kept),
        text: kept,
      });
    });

    test('many are recorded at once, and one that cannot be kept fails alone', async () => {
      const many = Array.from({ length: 500 }, () => createQuestion());
      const bad = createQuestion({ confidence: null as unknown as number });
      const results = await Promise.allSettled(
        [...many.slice(0, 250), bad, ...many.slice(250)].map((question) => store().questions.record(question)),
      );
      expect(results.flatMap(({ status }, i) => (status === 'rejected' ? i : []))).toEqual([250]);
      expect(await Promise.all(many.map(({ id }) => store().questions.find(id)))).toEqual(many);
      expect(await store().questions.find(bad.id)).toBeUndefined();
    });
  });
}

function createFeedback(question: string, changes: Partial<GivenFeedback> = {}): GivenFeedback {
  return { question, guild: 'guild', user: randomUUID(), verdict: 'helpful', atMs: NOW, ...changes };
}

function testFeedback(store: () => Store): void {
  describe('feedback', () => {
    test('nobody has said anything at first', async () => {
      expect(await store().feedback.tally(randomUUID())).toEqual({ helpful: 0, notHelpful: 0 });
    });

    test('each person counts once, with the last verdict', async () => {
      const question = randomUUID();
      const [ada, ben] = [randomUUID(), randomUUID()];
      await store().feedback.give(createFeedback(question, { user: ada }));
      await store().feedback.give(createFeedback(question, { user: ada }));
      await store().feedback.give(createFeedback(question, { user: ben, guild: null }));
      expect(await store().feedback.tally(question)).toEqual({ helpful: 2, notHelpful: 0 });
      // Last given counts, though this clock went backwards.
      await store().feedback.give(createFeedback(question, { user: ada, verdict: 'not-helpful', atMs: NOW - 5 }));
      expect(await store().feedback.tally(question)).toEqual({ helpful: 1, notHelpful: 1 });
    });

    test('many people judge at once', async () => {
      const question = randomUUID();
      const verdicts = ['helpful', 'helpful', 'not-helpful'] as const;
      await Promise.all(
        Array.from({ length: 150 }, (_, i) =>
          store().feedback.give(createFeedback(question, { verdict: verdicts[i % 3] ?? 'helpful' })),
        ),
      );
      expect(await store().feedback.tally(question)).toEqual({ helpful: 100, notHelpful: 50 });
    });
  });
}

function testExpiry(store: () => Store): void {
  describe('expiry', () => {
    /** One record of each kind, all of one moment. */
    async function recordAll(guild: string | null, atMs: number): Promise<{ id: string; user: string }> {
      const [id, user] = [randomUUID(), randomUUID()];
      await store().questions.record(createQuestion({ id, guild, asker: user, atMs }));
      await store().feedback.give({ question: id, guild, user, verdict: 'helpful', atMs });
      const posted = { message: id, guild, channel: id, question: id, facts: ['a'], asker: user, atMs };
      await store().postedAnswers.record(posted);
      return { id, user };
    }

    /** What is left of it: who asked, and how many judged. Undefined where nothing is left. */
    async function left(id: string): Promise<{ askers: unknown[]; judged: number } | undefined> {
      const question = await store().questions.find(id);
      const posted = await store().postedAnswers.find(id);
      const tally = await store().feedback.tally(id);
      if (!question && !posted && tally.helpful === 0) return undefined;
      return { askers: [question?.asker, posted?.asker], judged: tally.helpful };
    }

    test('old records lose the person, older ones go, and younger ones stay as they are', async () => {
      const guild = randomUUID();
      const [removed, forgotten, kept] = [
        await recordAll(guild, 999),
        await recordAll(guild, 1999),
        await recordAll(guild, 2000),
      ];
      const expiry = { guild, removeBeforeMs: 1000, forgetPeopleBeforeMs: 2000 };
      expect(await store().expire(expiry)).toEqual({ removed: 3, forgotten: 3 });
      expect(await left(removed.id)).toBeUndefined();
      expect(await store().postedAnswers.latest({ channel: removed.id, fact: 'a', sinceMs: 0 })).toBeUndefined();
      expect(await left(forgotten.id)).toEqual({ askers: [null, null], judged: 1 });
      expect(await left(kept.id)).toEqual({ askers: [kept.user, kept.user], judged: 1 });
      expect(await store().expire(expiry)).toEqual({ removed: 0, forgotten: 0 });
    });

    test('a guild, the direct messages and everything expire each by themselves', async () => {
      const guild = randomUUID();
      const records = [await recordAll(guild, 100), await recordAll(null, 100), await recordAll(randomUUID(), 100)];
      const whatIsLeft = async () => (await Promise.all(records.map(({ id }) => left(id)))).map((rest) => !!rest);
      const before = { removeBeforeMs: 101, forgetPeopleBeforeMs: 101 };
      await store().expire({ guild, ...before });
      expect(await whatIsLeft()).toEqual([false, true, true]);
      await store().expire({ guild: null, ...before });
      expect(await whatIsLeft()).toEqual([false, false, true]);
      await store().expire(before);
      expect(await whatIsLeft()).toEqual([false, false, false]);
    });

    test('several forgotten people still count, and one of them may judge again', async () => {
      const [guild, question] = [randomUUID(), randomUUID()];
      const people = [createFeedback(question, { guild, atMs: 1 }), createFeedback(question, { guild, atMs: 1 })];
      for (const feedback of people) await store().feedback.give(feedback);
      expect(await store().expire({ guild, removeBeforeMs: 0, forgetPeopleBeforeMs: 2 })).toEqual({
        removed: 0,
        forgotten: 2,
      });
      await store().feedback.give(people[0] ?? createFeedback(question));
      expect(await store().feedback.tally(question)).toEqual({ helpful: 3, notHelpful: 0 });
    });

    test('thousands expire, many of the same moment, while others are being recorded', async () => {
      const guild = randomUUID();
      const record = (i: number) => store().questions.record(createQuestion({ guild, atMs: i < 600 ? 7 : i }));
      await Promise.all(Array.from({ length: 1700 }, (_, i) => record(i)));
      const [expired] = await Promise.all([
        store().expire({ guild, removeBeforeMs: 1200, forgetPeopleBeforeMs: 1300 }),
        ...Array.from({ length: 50 }, () => record(NOW)),
      ]);
      expect(expired).toEqual({ removed: 1200, forgotten: 100 });
    });

    test('settings stay', async () => {
      const guild = randomUUID();
      await store().settings.write({ guild, key: 'k', value: 1, by: 'user', atMs: 1 });
      await store().expire({ guild, removeBeforeMs: NOW, forgetPeopleBeforeMs: NOW });
      expect(await store().settings.read(guild, 'k')).toMatchObject({ value: 1, by: 'user' });
    });
  });
}

/** Each is in the guild's journal once, also after it is delivered again; and the journal has no gaps. */
export async function expectEditsOnce(store: Store, events: readonly string[]): Promise<void> {
  const again = await Promise.all(
    events.map((event) => store.journal.append(createEdit({ guild: 'guild', event, fact: event }))),
  );
  expect(again.filter(({ kind }) => kind !== 'repeated')).toEqual([]);
  const edits = await store.journal.since('guild', 0, 1_000_000);
  expect(edits.map(({ version }) => version)).toEqual(edits.map((_, i) => i + 1));
  expect(new Set(edits.map(({ event }) => event)).size).toBe(edits.length);
}

/** `tests/e2e` kills whole bots more often. */
const KILLS = 5;
/** Processes that write, and are killed, beside each other. */
const AT_ONCE = { sqlite: 1, postgres: 5 };

function testLifecycle(engine: 'sqlite' | 'postgres', place: () => StoreOptions): void {
  describe(`Opening, closing and dying on ${engine}`, () => {
    test('what was kept is there after opening again, as often as one likes', async () => {
      const questions = [];
      for (let round = 0; round < 4; round++) {
        const store = await openStore(place());
        for (const question of questions) expect(await store.questions.find(question.id)).toEqual(question);
        const question = createQuestion();
        questions.push(question);
        await store.questions.record(question);
        await store.close();
      }
    });

    test('closing waits for what is under way', async () => {
      const store = await openStore(place());
      const questions = Array.from({ length: 250 }, () => createQuestion());
      const recorded = Promise.all(questions.map((question) => store.questions.record(question)));
      const found = store.questions.find('x');
      await store.close();
      await recorded;
      expect(await found).toBeUndefined();
      const again = await openStore(place());
      expect(await Promise.all(questions.map(({ id }) => again.questions.find(id)))).toEqual(questions);
      await again.close();
    });

    test('a closed store says so, and may be closed again', async () => {
      const store = await openStore(place());
      await Promise.all([store.close(), store.close()]);
      await store.close();
      const attempts = [
        store.questions.record(createQuestion()),
        store.questions.find('x'),
        store.settings.all('x'),
        store.expire({ removeBeforeMs: 0, forgetPeopleBeforeMs: 0 }),
      ];
      for (const attempt of attempts) {
        const error = await attempt.catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(StoreUnavailable);
        expect(error).toMatchObject({ reason: 'closed', message: 'The store is closed.' });
      }
      expect(await store.health()).toEqual({ engine, state: 'away', message: 'The store is closed.' });
    });

    test('the journal cannot be changed, whoever asks the database for it', async () => {
      const opened = await openEngine(place());
      const store = createStore(opened);
      const edit = createEdit();
      await store.journal.append(edit);
      const before = await store.journal.history(edit.guild, edit.fact);
      for (const change of [
        sql`update journal set reason = 'forged' where guild_id = ${edit.guild}`,
        sql`delete from journal where guild_id = ${edit.guild}`,
      ]) {
        await expect(change.execute(opened.db)).rejects.toThrow('the table journal is append-only');
      }
      expect(await store.journal.history(edit.guild, edit.fact)).toEqual(before);
      await store.close();
    });

    test('a process that is killed while writing has lost and doubled nothing that it acknowledged', {
      timeout: 120_000,
    }, async () => {
      for (let kill = 0; kill < KILLS; kill += AT_ONCE[engine]) {
        const children = Array.from({ length: AT_ONCE[engine] }, () => startChild('write', place()));
        const told = await Promise.all(
          children.map(async (child) => {
            await child.saidMore(5);
            await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
            return child.kill();
          }),
        );
        const acknowledged = told.flat();
        const store = await openStore(place());
        expect(acknowledged.length).toBeGreaterThanOrEqual(5 * AT_ONCE[engine]);
        const found = await Promise.all(acknowledged.map((id) => store.questions.find(id)));
        expect(acknowledged.filter((_, i) => found[i] === undefined)).toEqual([]);
        const posted = await Promise.all(acknowledged.map((id) => store.postedAnswers.find(id)));
        expect(posted.map((answer) => answer?.facts)).toEqual(acknowledged.map((id) => [id, 'shared']));
        await expectEditsOnce(store, acknowledged);
        await store.close();
      }
    });
  });
}
