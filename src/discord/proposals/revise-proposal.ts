/** "Edit": a moderator writes something else in the place of what was proposed. */

import { UserError } from '../../errors.js';
import type { FactDraft } from '../../facts/edit.js';
import { writeDraft } from '../../moderation/draft-text.js';
import { changeTo, standingOf } from '../../moderation/standing.js';
import type { DraftAim } from '../moderation/draft-subject.js';
import { openFactForm } from '../moderation/open-fact-form.js';
import type { Moderator } from '../moderation/require-moderator.js';
import type { Services } from '../services.js';
import { within } from '../state/within.js';
import type { Texts } from '../texts/en.js';
import { explainConflict, findProposal, type ProposalPress } from './proposal-press.js';
import { refreshPost, type Shower } from './show-proposal.js';

/** A form must be shown within three seconds, with nothing before it. */
const LOOK_UP_MS = 1_000;

/** Shows the form, filled with what is proposed now. */
export async function openRevision({ press, moderator, id, revision, texts, services }: ProposalPress): Promise<void> {
  const proposal = await within(LOOK_UP_MS, findProposal({ guild: moderator.guild, id }, services, texts));
  if (proposal === undefined) throw new UserError(texts.errors.storeAway);
  if (proposal.state !== 'open' || proposal.revision !== revision)
    throw new UserError(explainConflict(proposal, texts));
  if (proposal.body === null) throw new UserError(texts.errors.forged);
  const { fact, operation, body, reason } = proposal;
  const standing = standingOf(services.guildFacts, moderator.guild, fact);
  const subject = {
    fact: operation === 'add' ? '' : fact,
    revision: standing?.revision ?? 0,
    aim: { kind: 'revise', proposal: id, proposalRevision: revision },
  } as const;
  await openFactForm(press, { subject, text: writeDraft(body, reason) });
}

/** What is proposed now; undefined where the guild has no such proposal, or it has no content. Rejects where the store is away. */
export async function proposedBody(guild: string, id: string, { store }: Services): Promise<FactDraft | undefined> {
  return (await store.proposals.find(guild, id))?.body ?? undefined;
}

/** Puts a draft in the place of what was proposed, on the fact as it is now. Returns what to say. Rejects where the store is away. */
export async function reviseProposal(
  draft: FactDraft,
  aim: Extract<DraftAim, { readonly kind: 'revise' }>,
  { moderator, texts, ...shower }: Shower & { readonly moderator: Moderator; readonly texts: Texts },
): Promise<string> {
  const { guild, user } = moderator;
  const { services } = shower;
  const { proposals } = services.store;
  const { fact, operation } = await findProposal({ guild, id: aim.proposal }, services, texts);
  const standing = standingOf(services.guildFacts, guild, fact);
  const seen = { guild, id: aim.proposal, expected: aim.proposalRevision, by: user, atMs: services.now() };
  // A new fact stays one, whatever has come to bear its name: it is named when it is approved.
  const revised =
    operation === 'add'
      ? ({ operation, body: draft, onRevision: 0, base: null } as const)
      : { ...changeTo(draft, standing), onRevision: standing?.revision ?? 0, base: standing?.base ?? null };
  const changed = await proposals.revise(seen, revised);
  if (changed.kind === 'conflict') {
    return changed.current === undefined ? texts.proposals.gone : explainConflict(changed.current, texts);
  }
  let { proposal } = changed;
  if (moderator.settings.approvals > 1) {
    // Whoever writes it stands behind it.
    const approved = await proposals.approve({ ...seen, expected: proposal.revision });
    if (approved.kind === 'stored') proposal = approved.proposal;
  }
  const shown = proposal;
  services.background.run(guild, 'show a proposal', () => refreshPost(shown, shower));
  return texts.proposals.revised;
}
