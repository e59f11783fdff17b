/** What every engine must do with the journal, its feed and whoever follows it. */

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Edit, NewEdit } from '../../src/facts/edit.js';
import { followJournal } from '../../src/store/follow-journal.js';
import type { Store } from '../../src/store/store.js';
import { createDraft, createEdit, NOW } from './create-edit.js';
import { createReader } from './create-reader.js';

/** Appends what must be stored. */
export async function append(store: Store, edit: NewEdit): Promise<Edit> {
  const appended = await store.journal.append(edit);
  if (appended.kind !== 'stored') throw new Error(`The edit was not stored: ${appended.kind}`);
  return appended.edit;
}

/** Changes of which nobody hears but by `tell`. */
function createChanges() {
  let listener: Parameters<Store['changes']['subscribe']>[0] = () => {};
  const changes: Store['changes'] = {
    subscribe: (heard) => {
      listener = heard;
      return () => {};
    },
  };
  const tell: typeof listener = (...change) => listener(...change);
  return { changes, tell };
}

export function testJournal(store: () => Store): void {
  describe('the journal', () => {
    test('a guild without edits has none', async () => {
      const guild = randomUUID();
      expect(await store().journal.projection(guild)).toEqual({ version: 0, edits: [] });
      expect(await store().journal.since(guild, 0, 10)).toEqual([]);
      expect(await store().journal.history(guild, 'fact-a')).toEqual([]);
      expect(await store().journal.latest(guild, 'fact-a')).toBeUndefined();
      expect((await store().journal.versions()).has(guild)).toBe(false);
    });

    test('an edit comes back as it was given, with the first version and revision', async () => {
      const { onRevision: _, ...given } = createEdit({ proposal: 'proposal', base: null });
      const edit = { ...given, version: 1, revision: 1 };
      expect(await store().journal.append({ ...given, onRevision: 0 })).toEqual({ kind: 'stored', edit });
      expect(await store().journal.latest(edit.guild, edit.fact)).toEqual(edit);
      expect(await store().journal.history(edit.guild, edit.fact)).toEqual([edit]);
      expect(await store().journal.since(edit.guild, 0, 10)).toEqual([edit]);
      expect(await store().journal.projection(edit.guild)).toEqual({ version: 1, edits: [edit] });
      expect((await store().journal.versions()).get(edit.guild)).toBe(1);
    });

    test('adding, retracting, restoring and amending are kept as four revisions', async () => {
      const guild = randomUUID();
      const body = createDraft({
        time: 'this week',
        external: [{ link: 'https://a.example', title: 'A', quote: 'a' }],
      });
      const changes = [
        { operation: 'add', body },
        { operation: 'retract', body: null },
        { operation: 'restore', body: null },
        { operation: 'amend', body: createDraft({ statement: 'Another.' }) },
      ] as const;
      for (const [onRevision, change] of changes.entries()) {
        await append(store(), createEdit({ guild, onRevision, actor: null, ...change } as Partial<NewEdit>));
      }
      const history = await store().journal.history(guild, 'fact-a');
      expect(history.map(({ operation, body, revision }) => ({ operation, body, revision }))).toEqual(
        changes.map((change, i) => ({ ...change, revision: i + 1 })),
      );
      expect(await store().journal.projection(guild)).toEqual({ version: 4, edits: history.slice(3) });
    });

    test('texts that no database can hold are mended, inside a body too, and what is stored is told', async () => {
      const hostile = `a\0b\uD83Ec '; drop table journal; --`;
      const kept = `a\uFFFDb\uFFFDc '; drop table journal; --`;
      const edit = createEdit({ reason: hostile, body: createDraft({ statement: hostile }) });
      const stored = await append(store(), edit);
      expect(stored).toMatchObject({ reason: kept, body: { statement: kept } });
      expect(await store().journal.latest(edit.guild, edit.fact)).toEqual(stored);
    });

    test('the same event is appended once per guild, also when it comes again later and says something else', async () => {
      const edit = createEdit();
      const first = await append(store(), edit);
      await append(store(), createEdit({ guild: edit.guild, onRevision: 1 }));
      for (const again of [edit, { ...edit, onRevision: 2, fact: 'other' }]) {
        expect(await store().journal.append(again)).toEqual({ kind: 'repeated', edit: first });
      }
      expect((await store().journal.projection(edit.guild)).version).toBe(2);
      expect((await append(store(), { ...edit, guild: randomUUID() })).version).toBe(1);
    });

    test('the same event delivered many times at once is appended once', async () => {
      const edit = createEdit();
      const all = await Promise.all(Array.from({ length: 20 }, () => store().journal.append(edit)));
      expect(all.filter(({ kind }) => kind === 'stored')).toHaveLength(1);
      expect(all.filter(({ kind }) => kind === 'repeated')).toHaveLength(19);
      expect(await store().journal.since(edit.guild, 0, 10)).toHaveLength(1);
    });

    test.each([
      { label: 'an older revision', onRevision: 1 },
      { label: 'a revision to come', onRevision: 3 },
      { label: 'none', onRevision: 0 },
    ])('an edit on $label changes nothing and is shown what stands there', async ({ onRevision }) => {
      const guild = randomUUID();
      await append(store(), createEdit({ guild }));
      const current = await append(store(), createEdit({ guild, onRevision: 1, operation: 'retract', body: null }));
      expect(await store().journal.append(createEdit({ guild, onRevision }))).toEqual({ kind: 'conflict', current });
      expect(await store().journal.projection(guild)).toEqual({ version: 2, edits: [current] });
    });

    test('an edit on a revision of what was never edited is told that there is none', async () => {
      expect(await store().journal.append(createEdit({ onRevision: 1 }))).toEqual({
        kind: 'conflict',
        current: undefined,
      });
    });

    test('of many who edit the same revision at once exactly one succeeds, and versions have no gaps', async () => {
      const guild = randomUUID();
      for (const onRevision of [0, 1, 2]) {
        const edits = Array.from({ length: 15 }, () => store().journal.append(createEdit({ guild, onRevision })));
        const others = Array.from({ length: 5 }, (_, i) =>
          store().journal.append(createEdit({ guild, fact: `fact-${onRevision}-${i}` })),
        );
        expect((await Promise.all(edits)).filter(({ kind }) => kind === 'stored')).toHaveLength(1);
        await Promise.all(others);
      }
      const versions = (await store().journal.since(guild, 0, 100)).map(({ version }) => version);
      expect(versions).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
    });

    test('edits are read on from a version, in order, so many at a time', async () => {
      const guild = randomUUID();
      for (let i = 0; i < 5; i++) await append(store(), createEdit({ guild, fact: `fact-${i}` }));
      await append(store(), createEdit());
      const versionsSince = async (version: number, limit: number) =>
        (await store().journal.since(guild, version, limit)).map((edit) => edit.version);
      expect(await versionsSince(0, 2)).toEqual([1, 2]);
      expect(await versionsSince(2, 10)).toEqual([3, 4, 5]);
      expect(await versionsSince(5, 10)).toEqual([]);
    });

    test('the order is that of the versions, though a clock went backwards', async () => {
      const guild = randomUUID();
      for (const [onRevision, atMs] of [NOW, NOW - 60_000, NOW - 120_000].entries()) {
        await append(store(), createEdit({ guild, onRevision, atMs }));
      }
      const history = await store().journal.history(guild, 'fact-a');
      expect(history.map(({ atMs }) => atMs)).toEqual([NOW, NOW - 60_000, NOW - 120_000]);
      expect((await store().journal.projection(guild)).edits).toEqual(history.slice(2));
    });
  });

  describe('the feed', () => {
    test('tells an edit before its append resolves, and nothing of what was not stored', async () => {
      const heard: unknown[] = [];
      onTestFinished(store().changes.subscribe((guild, version, edit) => edit && heard.push([guild, version, edit])));
      const edit = createEdit();
      const stored = await append(store(), edit);
      expect(heard).toEqual([[edit.guild, 1, stored]]);
      await store().journal.append(edit);
      await store().journal.append(createEdit({ guild: edit.guild }));
      expect(heard).toHaveLength(1);
    });

    test('falls silent for whoever stops listening', async () => {
      const heard: unknown[] = [];
      const stop = store().changes.subscribe((guild) => heard.push(guild));
      stop();
      stop();
      await append(store(), createEdit());
      expect(heard).toEqual([]);
    });
  });

  describe('following the journal', () => {
    test('gives where each guild stands, then each edit once and in order', async () => {
      const guild = randomUUID();
      for (const [onRevision, statement] of ['one', 'two'].entries()) {
        await append(store(), createEdit({ guild, onRevision, body: createDraft({ statement }) }));
      }
      const reader = createReader();
      const following = await followJournal(store(), reader);
      onTestFinished(() => following.stop());
      expect(reader.versions.get(guild)).toEqual([2]);
      const other = randomUUID();
      const edits = Array.from({ length: 30 }, (_, i) => createEdit({ guild: i % 2 ? guild : other, fact: `f-${i}` }));
      await Promise.all(edits.map((edit) => append(store(), edit)));
      await vi.waitFor(() => {
        expect(reader.versions.get(guild)).toEqual(Array.from({ length: 16 }, (_, i) => i + 2));
        expect(reader.versions.get(other)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
      });
      expect(reader.latest.get(`${guild} fact-a`)?.body?.statement).toBe('two');
    });

    test('has applied an edit by the time its append resolves', async () => {
      const reader = createReader();
      const following = await followJournal(store(), reader);
      onTestFinished(() => following.stop());
      const edit = createEdit();
      const stored = await append(store(), edit);
      expect(reader.latest.get(`${edit.guild} fact-a`)).toEqual(stored);
    });

    test('has applied an edit by then also where its notification came first, and applies it once', async () => {
      const guild = randomUUID();
      const { journal } = store();
      const reader = createReader();
      const { changes, tell } = createChanges();
      const following = await followJournal({ journal, changes }, reader);
      onTestFinished(() => following.stop());
      const stored = await append(store(), createEdit({ guild }));
      tell(guild, 1);
      expect(reader.latest.get(`${guild} fact-a`)).toBeUndefined();
      tell(guild, 1, stored);
      expect(reader.latest.get(`${guild} fact-a`)).toEqual(stored);
      await following.refresh(guild);
      expect(reader.versions.get(guild)).toEqual([1]);
    });

    test('goes on after reading failed, and leaves nothing out', async () => {
      const guild = randomUUID();
      let failing = true;
      const { journal } = store();
      const since: Store['journal']['since'] = async (...asked) => {
        if (failing) throw new Error('away');
        return journal.since(...asked);
      };
      const reader = createReader();
      const { changes, tell } = createChanges();
      const following = await followJournal({ journal: { ...journal, since }, changes }, reader);
      onTestFinished(() => following.stop());
      for (let i = 0; i < 3; i++) await append(store(), createEdit({ guild, fact: `fact-${i}` }));
      tell(guild, 3);
      await vi.waitFor(() => expect(reader.failures.length).toBeGreaterThan(0));
      expect(reader.versions.get(guild)).toBeUndefined();
      failing = false;
      await vi.waitFor(() => expect(reader.versions.get(guild)).toEqual([1, 2, 3]));
    });

    test('does not go on reading for a version that never was', async () => {
      const { journal } = store();
      let readings = 0;
      const since: Store['journal']['since'] = async (...asked) => {
        readings++;
        return journal.since(...asked);
      };
      const { changes, tell } = createChanges();
      const reader = createReader();
      const following = await followJournal({ journal: { ...journal, since }, changes }, reader);
      onTestFinished(() => following.stop());
      const guild = randomUUID();
      tell(guild, 7);
      await sleep(50);
      expect(readings).toBe(1);
      await append(store(), createEdit({ guild }));
      tell(guild, 1);
      await vi.waitFor(() => expect(reader.versions.get(guild)).toEqual([1]));
    });

    test('delivers nothing any more once it is stopped', async () => {
      const reader = createReader();
      (await followJournal(store(), reader)).stop();
      const edit = createEdit();
      await append(store(), edit);
      expect(reader.versions.has(edit.guild)).toBe(false);
    });
  });
}
