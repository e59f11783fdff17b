/** Proposals: edits that wait, who has approved them, and how they ended. */

import type { Kysely } from 'kysely';
import type { NewEdit } from '../../facts/edit.js';
import type { Access } from '../access.js';
import type { OwnChanges } from '../create-changes.js';
import type { Database, ProposalTable } from '../database.js';
import type {
  Proposal,
  ProposalChanged,
  ProposalDecided,
  ProposalSeen,
  ProposalState,
  Proposals,
} from '../proposals.js';
import { appendEdit } from './append-edit.js';
import { recordNamedPost } from './create-named-posts.js';
import { isDue } from './is-due.js';
import { fromBody, selectEdits, toBody, toEdit } from './select-edits.js';

export function createProposals(access: Access, changes: OwnChanges): Proposals {
  return {
    create: (proposal) =>
      access.write(async (db) => {
        await db
          .insertInto('proposal')
          .values({
            guild_id: proposal.guild,
            proposal_id: proposal.id,
            revision: 1,
            state: 'open',
            fact_id: proposal.fact,
            operation: proposal.operation,
            body: toBody(proposal.body),
            on_revision: proposal.onRevision,
            base: proposal.base,
            proposer_id: proposal.proposer,
            proposed_in_id: proposal.channel,
            reason: proposal.reason,
            at_ms: proposal.atMs,
            tries: 0,
          })
          .onConflict((conflict) => conflict.columns(['guild_id', 'proposal_id']).doNothing())
          .execute();
        return getProposal(db, proposal);
      }),
    find: (guild, id) => access.read((db) => findProposal(db, { guild, id })),
    open: (guild, limit) =>
      access.read(async (db) => {
        const query = db.selectFrom('proposal').selectAll().where('guild_id', '=', guild).where('state', '=', 'open');
        const rows = await query.orderBy('at_ms').limit(limit).execute();
        return withApprovals(db, guild, rows);
      }),
    posted: (guild, id, { channel, message }) =>
      access.write(async (db) => {
        await recordNamedPost(db, { guild, channel, message, subject: { kind: 'proposal', id } });
        await db
          .updateTable('proposal')
          .set({ channel_id: channel, message_id: message })
          .where('guild_id', '=', guild)
          .where('proposal_id', '=', id)
          .execute();
      }),
    revise: (seen, { operation, body, onRevision, base }) =>
      access.write(async (db) => {
        const change = { operation, body: toBody(body), on_revision: onRevision, base };
        if (!(await updateOpen(db, seen, change))) return conflict(db, seen);
        await db.deleteFrom('approval').where('guild_id', '=', seen.guild).where('proposal_id', '=', seen.id).execute();
        return { kind: 'stored', proposal: await getProposal(db, seen) };
      }),
    approve: (seen) =>
      access.write(async (db): Promise<ProposalChanged> => {
        // Changes nothing, but locks the row: no revision of what is approved comes in between.
        if (!(await updateOpen(db, seen, { revision: seen.expected }))) return conflict(db, seen);
        await db
          .insertInto('approval')
          .values({ guild_id: seen.guild, proposal_id: seen.id, user_id: seen.by, at_ms: seen.atMs })
          .onConflict((same) => same.columns(['guild_id', 'proposal_id', 'user_id']).doNothing())
          .execute();
        return { kind: 'stored', proposal: await getProposal(db, seen) };
      }),
    accept: async (seen, edit) => {
      const decided = await access.write((db) => accept(db, seen, edit, changes));
      if (decided.kind === 'stored' && decided.edit !== null) changes.announce(decided.edit);
      return decided;
    },
    refuse: (seen, { state, reason }) =>
      access.write(async (db): Promise<ProposalDecided> => {
        if (!(await decide(db, seen, { state, reason }))) return conflict(db, seen);
        return { kind: 'stored', proposal: await getProposal(db, seen), edit: null };
      }),
    toTell: (nowMs) =>
      access.read(async (db) => {
        const query = db.selectFrom('proposal').select('guild_id').distinct().where(isDue(nowMs));
        return (await query.execute()).map((row) => row.guild_id);
      }),
    takeToTell: (guild, { nowMs, againMs, tries }) =>
      access.write(async (db) => {
        const rows = await db
          .updateTable('proposal')
          .set((eb) => ({ tell_ms: againMs, tries: eb('tries', '+', 1) }))
          .where('guild_id', '=', guild)
          .where(isDue(nowMs))
          .returningAll()
          .execute();
        const givenUp = rows.filter((row) => row.tries > tries);
        for (const row of givenUp) await silence(db, { guild, id: row.proposal_id });
        return withApprovals(
          db,
          guild,
          rows.filter((row) => row.tries <= tries),
        );
      }),
    told: (guild, id) => access.write((db) => silence(db, { guild, id })),
  };
}

/** Decides and appends, both or neither: the fact is looked at only while the proposal is locked, and the other way round. */
async function accept(
  db: Kysely<Database>,
  seen: ProposalSeen,
  edit: NewEdit,
  changes: OwnChanges,
): Promise<ProposalDecided> {
  if (!(await updateOpen(db, seen, { revision: seen.expected }))) {
    const again = await selectEdits(db, edit.guild).where('journal.event_id', '=', edit.event).executeTakeFirst();
    if (again === undefined) return conflict(db, seen);
    return { kind: 'stored', proposal: await getProposal(db, seen), edit: toEdit(again) };
  }
  const appended = await appendEdit(db, { ...edit, proposal: seen.id });
  if (appended.kind === 'conflict') {
    return { kind: 'fact-conflict', proposal: await getProposal(db, seen), current: appended.current };
  }
  if (appended.kind === 'stored') await changes.tell(db, appended.edit);
  await decide(db, seen, { state: 'approved', reason: edit.reason });
  return { kind: 'stored', proposal: await getProposal(db, seen), edit: appended.edit };
}

function decide(
  db: Kysely<Database>,
  seen: ProposalSeen,
  { state, reason }: { readonly state: ProposalState; readonly reason: string },
): Promise<boolean> {
  const decided = { state, decided_by_id: seen.by, decided_reason: reason, decided_ms: seen.atMs };
  return updateOpen(db, seen, { ...decided, tell_ms: seen.atMs });
}

/** There is nothing to tell any more. */
async function silence(db: Kysely<Database>, { guild, id }: ProposalKey): Promise<void> {
  await db
    .updateTable('proposal')
    .set({ tell_ms: null })
    .where('guild_id', '=', guild)
    .where('proposal_id', '=', id)
    .execute();
}

/** Updates a proposal that is still as it was seen; its revision becomes one more if `change` does not say otherwise. */
async function updateOpen(
  db: Kysely<Database>,
  { guild, id, expected }: ProposalSeen,
  change: Partial<ProposalTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('proposal')
    .set({ revision: expected + 1, ...change })
    .where('guild_id', '=', guild)
    .where('proposal_id', '=', id)
    .where('revision', '=', expected)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

interface ProposalKey {
  readonly guild: string;
  readonly id: string;
}

async function conflict(
  db: Kysely<Database>,
  key: ProposalKey,
): Promise<{ readonly kind: 'conflict'; readonly current: Proposal | undefined }> {
  return { kind: 'conflict', current: await findProposal(db, key) };
}

async function findProposal(db: Kysely<Database>, { guild, id }: ProposalKey): Promise<Proposal | undefined> {
  const query = db.selectFrom('proposal').selectAll().where('guild_id', '=', guild).where('proposal_id', '=', id);
  const [proposal] = await withApprovals(db, guild, await query.execute());
  return proposal;
}

/** One that is known to be there. */
async function getProposal(db: Kysely<Database>, key: ProposalKey): Promise<Proposal> {
  const proposal = await findProposal(db, key);
  if (proposal === undefined) throw new Error(`The proposal ${key.id} is gone although none is ever removed.`);
  return proposal;
}

async function withApprovals(
  db: Kysely<Database>,
  guild: string,
  rows: readonly ProposalTable[],
): Promise<readonly Proposal[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.proposal_id);
  const query = db.selectFrom('approval').selectAll().where('guild_id', '=', guild).where('proposal_id', 'in', ids);
  const approvals = await query.orderBy('at_ms').execute();
  return rows.map((row) => ({
    ...toProposal(row),
    approvals: approvals
      .filter((approval) => approval.proposal_id === row.proposal_id)
      .map((approval) => ({ by: approval.user_id, atMs: approval.at_ms })),
  }));
}

function toProposal(row: ProposalTable): Proposal {
  return {
    guild: row.guild_id,
    id: row.proposal_id,
    revision: row.revision,
    state: row.state,
    fact: row.fact_id,
    operation: row.operation,
    body: fromBody(row.body),
    onRevision: row.on_revision,
    base: row.base,
    proposer: row.proposer_id,
    channel: row.proposed_in_id,
    reason: row.reason,
    atMs: row.at_ms,
    approvals: [],
    decision:
      row.decided_ms === null
        ? null
        : { by: row.decided_by_id, reason: row.decided_reason ?? '', atMs: row.decided_ms },
    post:
      row.channel_id === null || row.message_id === null ? null : { channel: row.channel_id, message: row.message_id },
  } as Proposal;
}
