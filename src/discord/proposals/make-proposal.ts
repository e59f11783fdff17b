/** Makes a proposal of a change: checked as if it were made, kept, and shown to the moderators. */

import type { Client } from 'discord.js';
import { isSameContent } from '../../facts/fingerprint.js';
import { type Changed, checkBody } from '../../moderation/change-fact.js';
import { untilKnown } from '../../moderation/until-known.js';
import type { NewProposal, Proposal } from '../../store/proposals.js';
import { StoreUnavailable } from '../../store/store-unavailable.js';
import type { WantedEdit } from '../moderation/make-change.js';
import type { Services } from '../services.js';
import { postProposal } from './show-proposal.js';

/** It waits for moderators; `isPosted`: they see it already. */
export interface Proposed {
  readonly kind: 'proposed';
  readonly proposal: Proposal;
  readonly isPosted: boolean;
}

/** Who proposes, and where. */
export interface Proposing {
  readonly client: Client;
  readonly services: Services;
  /** Where to tell of the outcome if a direct message is refused; null for nowhere. */
  readonly channel: string | null;
  /** Whether a moderator proposes, who thereby stands behind it. */
  readonly isApproved: boolean;
}

/**
 * The same event proposes once, and what the person proposes already is not proposed again: who was told that the store is away may try
 * again without knowing that it was kept. Whether the person may is the caller's to check.
 */
export async function makeProposal(
  wanted: WantedEdit,
  proposing: Proposing,
): Promise<Proposed | Extract<Changed, { readonly kind: 'refused' | 'conflict' | 'away' }>> {
  const { services } = proposing;
  const { guild, event: id, fact, actor: proposer, onRevision, base, reason } = wanted;
  const problems = wanted.body === null ? [] : checkBody(wanted.body, services.footnoteFor(guild).base);
  if (problems.length > 0) return { kind: 'refused', problems };
  const { operation, body } = wanted;
  const change = { operation, body } as Pick<WantedEdit, 'operation' | 'body'>;
  try {
    const { proposals, journal } = services.store;
    // Read anew, for who made it may have been erased since it was heard of.
    if ((services.guildFacts.latest(guild, fact)?.revision ?? 0) !== onRevision)
      return { kind: 'conflict', current: await journal.latest(guild, fact) };
    const atMs = services.now();
    const { channel } = proposing;
    const made = { ...change, guild, id, fact, onRevision, base, proposer, channel, reason, atMs };
    let proposal = (await findSame(made, services)) ?? (await untilKnown(() => proposals.create(made as NewProposal)));
    if (proposing.isApproved && proposer !== null && proposal.state === 'open') {
      const seen = { guild, id: proposal.id, expected: proposal.revision, by: proposer, atMs };
      const approved = await proposals.approve(seen);
      if (approved.kind === 'stored') proposal = approved.proposal;
    }
    const isPosted = proposal.post !== null || (await postProposal(proposal, proposing));
    return { kind: 'proposed', proposal, isPosted };
  } catch (error) {
    if (error instanceof StoreUnavailable) return { kind: 'away', error };
    throw error;
  }
}

/** More than a guild can have open at once. */
const MOST_OPEN = 1_000;

async function findSame(
  { guild, proposer, fact, operation, body }: Pick<NewProposal, 'guild' | 'proposer' | 'fact' | 'operation' | 'body'>,
  { store }: Services,
): Promise<Proposal | undefined> {
  const open = await store.proposals.open(guild, MOST_OPEN);
  return open.find(
    (other) =>
      other.proposer === proposer &&
      other.fact === fact &&
      other.operation === operation &&
      (body === null || other.body === null ? body === other.body : isSameContent(body, other.body)),
  );
}
