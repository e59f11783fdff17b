/** Whose approvals of a proposal still count: a right that was taken away counts no more, also where it was used before. */

import { RESTJSONErrorCodes as Codes, DiscordAPIError, type GuildMember } from 'discord.js';
import { UserError } from '../../errors.js';
import type { Proposal } from '../../store/proposals.js';
import { isModerator } from '../moderation/require-moderator.js';
import type { ProposalPress } from './proposal-press.js';

/**
 * The proposal with the approvals of those alone who are moderators now, as Discord says this moment; whoever presses is one already.
 * @throws UserError where Discord does not say.
 */
export async function withStandingApprovals(proposal: Proposal, pressed: ProposalPress): Promise<Proposal> {
  const { moderator, texts, services } = pressed;
  if (moderator.settings.approvals === 1) return proposal;
  try {
    const stands = await Promise.all(proposal.approvals.map(({ by }) => by !== null && isStill(by, pressed)));
    return { ...proposal, approvals: proposal.approvals.filter((_, index) => stands[index]) };
  } catch (error) {
    services.log.warn({ err: error, guild: proposal.guild }, 'it could not be found out who is a moderator');
    throw new UserError(texts.proposals.cannotCheck);
  }
}

async function isStill(user: string, { press, moderator }: ProposalPress): Promise<boolean> {
  if (user === moderator.user) return true;
  const member = await fetchMember(user, press);
  return member !== undefined && isModerator(member, moderator.settings);
}

/** Undefined for somebody who has left. */
async function fetchMember(user: string, { guild }: ProposalPress['press']): Promise<GuildMember | undefined> {
  try {
    return await guild?.members.fetch({ user, force: true });
  } catch (error) {
    if (error instanceof DiscordAPIError && (error.code === Codes.UnknownMember || error.code === Codes.UnknownUser)) {
      return undefined;
    }
    throw error;
  }
}
