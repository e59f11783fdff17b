/** What every engine must do with proposals. */

import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { NewEdit } from '../../src/facts/edit.js';
import type { NewProposal, Proposal } from '../../src/store/proposals.js';
import type { Store } from '../../src/store/store.js';
import { createDraft, createEdit, NOW } from './create-edit.js';
import { append } from './journal-contract.js';

/** One to be made. */
export function createProposal(changes: Partial<NewProposal> = {}): NewProposal {
  return {
    guild: randomUUID(),
    id: randomUUID(),
    fact: 'fact-a',
    operation: 'amend',
    body: createDraft(),
    onRevision: 0,
    base: 'fingerprint',
    proposer: 'proposer',
    channel: 'channel',
    reason: 'It was wrong.',
    atMs: NOW,
    ...changes,
  } as NewProposal;
}

const seenBy = (by: string, { guild, id, revision }: Proposal) => ({
  guild,
  id,
  expected: revision,
  by,
  atMs: NOW + 5,
});

/** The edit that a proposal becomes. */
function editOf({ guild, fact, operation, body, onRevision, base }: NewProposal): NewEdit {
  return createEdit({ guild, fact, operation, body, onRevision, base, actor: 'mod' } as Partial<NewEdit>);
}

export function testProposals(store: () => Store): void {
  describe('proposals', () => {
    const create = (changes: Partial<NewProposal> = {}) => store().proposals.create(createProposal(changes));

    test('one that was made is open, and is found as it was given', async () => {
      const given = createProposal();
      const proposal = { ...given, revision: 1, state: 'open', approvals: [], decision: null, post: null };
      expect(await store().proposals.create(given)).toEqual(proposal);
      expect(await store().proposals.find(given.guild, given.id)).toEqual(proposal);
      expect(await store().proposals.open(given.guild, 10)).toEqual([proposal]);
      expect(await store().proposals.find(randomUUID(), given.id)).toBeUndefined();
    });

    test('making it again changes nothing', async () => {
      const proposal = await create();
      expect(await create({ guild: proposal.guild, id: proposal.id, reason: 'other' })).toEqual(proposal);
    });

    test('those that wait come oldest first, so many at a time, and none of another guild', async () => {
      const guild = randomUUID();
      for (const atMs of [NOW + 2, NOW, NOW + 1]) await create({ guild, atMs });
      await create();
      const open = await store().proposals.open(guild, 2);
      expect(open.map(({ atMs }) => atMs)).toEqual([NOW, NOW + 1]);
    });

    test('where it was posted is remembered', async () => {
      const { guild, id } = await create();
      await store().proposals.posted(guild, id, { channel: 'channel', message: 'message' });
      expect((await store().proposals.find(guild, id))?.post).toEqual({ channel: 'channel', message: 'message' });
    });

    test('accepting it appends its edit and closes it; doing so again shows that it is done', async () => {
      const proposal = await create();
      const edit = editOf(proposal);
      const decided = await store().proposals.accept(seenBy('mod', proposal), edit);
      expect(decided).toMatchObject({
        kind: 'stored',
        proposal: { state: 'approved', revision: 2, decision: { by: 'mod', reason: edit.reason, atMs: NOW + 5 } },
        edit: { event: edit.event, version: 1, revision: 1, actor: 'mod', proposal: proposal.id },
      });
      expect(await store().proposals.accept(seenBy('mod', proposal), edit)).toMatchObject({
        kind: 'stored',
        edit: { event: edit.event, version: 1 },
      });
      const other = { ...edit, event: randomUUID() };
      expect(await store().proposals.accept(seenBy('mod', proposal), other)).toMatchObject({
        kind: 'conflict',
        current: { state: 'approved' },
      });
      expect(await store().journal.since(proposal.guild, 0, 10)).toHaveLength(1);
      expect(await store().proposals.open(proposal.guild, 10)).toEqual([]);
    });

    test('accepting it is heard by the feed', async () => {
      const proposal = await create();
      const heard: unknown[] = [];
      const stop = store().changes.subscribe((guild, version, edit) => edit && heard.push([guild, version]));
      await store().proposals.accept(seenBy('mod', proposal), editOf(proposal));
      stop();
      expect(heard).toEqual([[proposal.guild, 1]]);
    });

    test('accepting it where the fact was edited meanwhile decides nothing and shows that edit', async () => {
      const proposal = await create();
      const current = await append(store(), createEdit({ guild: proposal.guild }));
      const decided = await store().proposals.accept(seenBy('mod', proposal), editOf(proposal));
      expect(decided).toEqual({ kind: 'fact-conflict', proposal, current });
      expect(await store().proposals.find(proposal.guild, proposal.id)).toEqual(proposal);
      expect(await store().journal.since(proposal.guild, 0, 10)).toHaveLength(1);
    });

    test.each(['rejected', 'withdrawn'] as const)(
      'one that is %s is closed with the reason and appends nothing',
      async (state) => {
        const proposal = await create();
        const decided = await store().proposals.refuse(seenBy('somebody', proposal), { state, reason: 'No source.' });
        expect(decided).toMatchObject({
          kind: 'stored',
          edit: null,
          proposal: { state, decision: { by: 'somebody', reason: 'No source.', atMs: NOW + 5 } },
        });
        expect(await store().journal.since(proposal.guild, 0, 10)).toEqual([]);
        expect(await store().proposals.accept(seenBy('mod', proposal), editOf(proposal))).toMatchObject({
          kind: 'conflict',
          current: { state },
        });
      },
    );

    test('of many who decide at once exactly one does, and there is an edit only if it was accepted', async () => {
      const proposal = await create();
      const decisions = await Promise.all(
        Array.from({ length: 12 }, (_, i) =>
          i % 2
            ? store().proposals.accept(seenBy(`mod-${i}`, proposal), editOf(proposal))
            : store().proposals.refuse(seenBy(`mod-${i}`, proposal), { state: 'rejected', reason: '' }),
        ),
      );
      const [decided, ...others] = decisions.filter(({ kind }) => kind === 'stored');
      expect(others).toEqual([]);
      const accepted = decided?.kind === 'stored' && decided.proposal.state === 'approved';
      expect(await store().journal.since(proposal.guild, 0, 10)).toHaveLength(accepted ? 1 : 0);
    });

    test('approvals count each person once, and lapse when what is proposed is revised', async () => {
      const proposal = await create();
      await store().proposals.approve(seenBy('ada', proposal));
      await store().proposals.approve(seenBy('ada', proposal));
      const approved = await store().proposals.approve({ ...seenBy('ben', proposal), atMs: NOW + 6 });
      expect(approved).toMatchObject({
        kind: 'stored',
        proposal: {
          revision: 1,
          approvals: [
            { by: 'ada', atMs: NOW + 5 },
            { by: 'ben', atMs: NOW + 6 },
          ],
        },
      });
      const body = createDraft({ statement: 'Something else.' });
      const revision = { operation: 'amend', body, onRevision: 0, base: null } as const;
      const revised = await store().proposals.revise(seenBy('cleo', proposal), revision);
      expect(revised).toMatchObject({ kind: 'stored', proposal: { revision: 2, body, base: null, approvals: [] } });
      expect(await store().proposals.approve(seenBy('ben', proposal))).toMatchObject({
        kind: 'conflict',
        current: { revision: 2, approvals: [] },
      });
      expect(await store().proposals.revise(seenBy('ben', proposal), revision)).toMatchObject({ kind: 'conflict' });
    });

    test('an outcome is given out to be told now and then again, a few times, until it was told', async () => {
      const { guild, ...proposal } = await create();
      await store().proposals.refuse(seenBy('mod', { guild, ...proposal }), { state: 'rejected', reason: '' });
      const give = async (nowMs: number) => {
        const given = await store().proposals.takeToTell(guild, { nowMs, againMs: nowMs + 10, tries: 2 });
        return given.map(({ id }) => id);
      };
      expect(await store().proposals.toTell(NOW)).not.toContain(guild);
      expect(await store().proposals.toTell(NOW + 5)).toContain(guild);
      expect(await give(NOW + 5)).toEqual([proposal.id]);
      expect(await give(NOW + 14)).toEqual([]);
      expect(await give(NOW + 15)).toEqual([proposal.id]);
      expect(await give(NOW + 25)).toEqual([]);
      expect(await store().proposals.toTell(NOW + 99)).not.toContain(guild);
    });

    test('an outcome that was put off before the clock went back need not wait until it is there again', async () => {
      const proposal = await create();
      const { guild } = proposal;
      await store().proposals.refuse(seenBy('mod', proposal), { state: 'rejected', reason: '' });
      const nowMs = NOW - 86_400_000;
      expect(await store().proposals.toTell(nowMs)).toContain(guild);
      const giving = { nowMs, againMs: nowMs + 10, tries: 9 };
      expect(await store().proposals.takeToTell(guild, giving)).toHaveLength(1);
      expect(await store().proposals.takeToTell(guild, giving)).toEqual([]);
    });

    test('one that does not exist is a conflict with nothing', async () => {
      const nobodys: Proposal = { ...(await create()), id: 'none' };
      const nothing = { kind: 'conflict', current: undefined };
      expect(await store().proposals.approve(seenBy('mod', nobodys))).toEqual(nothing);
      expect(await store().proposals.accept(seenBy('mod', nobodys), editOf(nobodys))).toEqual(nothing);
    });
  });
}
