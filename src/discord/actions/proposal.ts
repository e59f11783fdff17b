/** A proposal's buttons: approve, edit and reject for moderators, withdraw for who proposed it. */

import { UserError } from '../../errors.js';
import type { Action, Press } from '../action.js';
import { renderReasonForm } from '../moderation/reason-form.js';
import { requireModerator } from '../moderation/require-moderator.js';
import { approveProposal } from '../proposals/approve-proposal.js';
import { findProposal, type ProposalPress } from '../proposals/proposal-press.js';
import { refuseProposal } from '../proposals/refuse-proposal.js';
import { openRevision } from '../proposals/revise-proposal.js';
import { say } from '../render/say.js';
import { parsePage } from '../reply/parse-page.js';
import { isOnPrivateMessage } from '../reply/respond.js';
import { toMessage } from '../reply/to-message.js';
import type { Services } from '../services.js';
import { requireCustomId } from '../state/custom-id.js';
import { languageFor } from '../texts/language-for.js';

const VERBS: Readonly<Record<string, (pressed: ProposalPress) => Promise<void>>> = {
  approve: approveProposal,
  edit: openRevision,
  reject: openRejection,
};

export const proposal: Action = {
  name: 'proposal',
  async execute(press, [verb = '', id = '', number], services) {
    const { texts } = languageFor(press.locale);
    if (verb === 'withdraw') return withdraw(press, id, services);
    const act = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
    const revision = parsePage(number);
    if (act === undefined || revision === undefined) throw new UserError(texts.errors.forged);
    await act({ press, moderator: await requireModerator(press, services), id, revision, texts, services });
  },
};

async function openRejection({ press, id, revision, texts }: ProposalPress): Promise<void> {
  const customId = requireCustomId('reject-proposal', id, revision);
  await press.showModal(renderReasonForm(texts.proposals.rejectTitle, customId, texts));
}

async function withdraw(press: Press, id: string, services: Services): Promise<void> {
  const { texts } = languageFor(press.locale);
  const { guildId: guild, user, client } = press;
  if (guild === null) throw new UserError(texts.errors.serverOnly);
  if (!isOnPrivateMessage(press)) throw new UserError(texts.errors.forged);
  await press.deferUpdate();
  const { proposer, revision } = await findProposal({ guild, id }, services, texts);
  if (proposer !== user.id) throw new UserError(texts.proposals.notProposer);
  const seen = { guild, id, expected: revision, by: user.id, atMs: services.now() };
  const stopped = await refuseProposal(seen, { state: 'withdrawn', reason: '' }, { client, services, texts });
  await press.editReply(toMessage(say(stopped ?? texts.proposals.withdrawn)));
}
