/** Posts a proposal where moderators see it, and keeps the post as the proposal is. */

import type { Client } from 'discord.js';
import { contentAfter } from '../../moderation/content-after.js';
import type { Proposal } from '../../store/proposals.js';
import { contentAt } from '../moderation/content-at.js';
import type { View } from '../render/view.js';
import { editInChannel } from '../reply/edit-in-channel.js';
import { postInChannel } from '../reply/post-in-channel.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import { contradictedBy } from './contradicted-by.js';
import { renderProposal } from './render-proposal.js';

/** Whoever shows something in Discord. */
export interface Shower {
  readonly client: Client;
  readonly services: Services;
}

/** As it is now, in the language of the server. Rejects where the settings cannot be read. */
export async function viewProposal(proposal: Proposal, { client, services }: Shower): Promise<View> {
  const { guild, fact, onRevision, operation } = proposal;
  const { approvals: needed } = await services.settingsOf(guild);
  const before = operation === 'add' ? null : ((await contentAt(onRevision, { guild, fact, services })) ?? null);
  const language = languageFor(client.guilds.cache.get(guild)?.preferredLocale);
  const contradicted = await contradictedBy(proposal, services);
  const after = contentAfter(proposal, services.footnoteFor(null).base.facts.get(fact));
  return renderProposal(proposal, { before, after, needed, contradicted, language });
}

/** Posts it in the moderators' channel; false where there is none that can be written in. Rejects where the store or Discord is away. */
export async function postProposal(proposal: Proposal, shower: Shower): Promise<boolean> {
  const { guild, id } = proposal;
  const { store, settingsOf, log } = shower.services;
  const { reviewChannel: channel } = await settingsOf(guild);
  if (channel === null) return false;
  const message = await postInChannel(shower.client, channel, await viewProposal(proposal, shower));
  if (message === undefined) {
    log.warn({ guild, channel }, 'the moderators’ channel cannot be written in');
    return false;
  }
  await store.proposals.posted(guild, id, { channel, message: message.id });
  return true;
}

/** Brings the post up to date; a post that is gone costs nothing. */
export async function refreshPost(proposal: Proposal, shower: Shower): Promise<void> {
  const { post } = proposal;
  if (post !== null) await editInChannel(shower.client, post, await viewProposal(proposal, shower));
}

/** More open proposals than a person can look through need not be shown anew. */
const SHOWN_ANEW = 100;

/** For a moderators' channel that was just chosen: shows what waits and does not stand there yet, the oldest first. */
export async function postOpenProposals(
  { guild, channel }: { readonly guild: string; readonly channel: string },
  shower: Shower,
): Promise<void> {
  for (const proposal of await shower.services.store.proposals.open(guild, SHOWN_ANEW)) {
    if (proposal.post?.channel !== channel && !(await postProposal(proposal, shower))) return;
  }
}
