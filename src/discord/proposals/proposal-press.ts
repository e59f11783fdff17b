/** A press on one of a proposal's buttons. */

import { UserError } from '../../errors.js';
import type { Proposal, ProposalSeen } from '../../store/proposals.js';
import type { Press } from '../action.js';
import type { Moderator } from '../moderation/require-moderator.js';
import { tellPrivately } from '../reply/respond.js';
import { toMessage } from '../reply/to-message.js';
import type { Services } from '../services.js';
import type { Texts } from '../texts/en.js';
import { viewProposal } from './show-proposal.js';

/** By a moderator. `id` and `revision` come from outside: they name a proposal of the moderator's own server, or none. */
export interface ProposalPress {
  readonly press: Press;
  readonly moderator: Moderator;
  readonly id: string;
  readonly revision: number;
  readonly texts: Texts;
  readonly services: Services;
}

/** @throws UserError where the server has no such proposal. Rejects where the store is away. */
export async function findProposal(
  { guild, id }: { readonly guild: string; readonly id: string },
  { store }: Services,
  texts: Texts,
): Promise<Proposal> {
  const proposal = await store.proposals.find(guild, id);
  if (proposal === undefined) throw new UserError(texts.proposals.gone);
  return proposal;
}

/** The proposal as the moderator saw it. */
export function seenBy({ moderator, id, revision, services }: ProposalPress): ProposalSeen {
  return { guild: moderator.guild, id, expected: revision, by: moderator.user, atMs: services.now() };
}

/** Shows the proposal as it is on the message that was pressed, which was acknowledged, and perhaps a sentence to the moderator alone. */
export async function showAsItIs(proposal: Proposal, pressed: ProposalPress, sentence?: string): Promise<void> {
  const { press, services } = pressed;
  const view = await viewProposal(proposal, { client: press.client, services });
  await press.editReply({ ...toMessage(view), attachments: [] });
  if (sentence !== undefined) await tellPrivately(press, sentence);
}

/** What a moderator is told who saw it otherwise. */
export function explainConflict({ state }: Proposal, { proposals }: Texts): string {
  return state === 'open' ? proposals.revisedMeanwhile : proposals.decidedAlready;
}
