/** Sends a draft to the moderators, unless its writer has too much waiting there already. */

import type { WantedEdit } from '../moderation/make-change.js';
import { isModerator } from '../moderation/require-moderator.js';
import { renderLater } from '../moderation/stopped-draft.js';
import type { Submission } from '../moderation/submit-draft.js';
import { makeProposal } from './make-proposal.js';
import { lookForRoom, OPEN_PER_PERSON } from './require-proposer.js';

/** What came of it; undefined where it was said already that there is no room. Rejects where the store is away. */
export async function proposeDraft(
  edit: WantedEdit,
  { interaction, writer, shown, show, services }: Submission,
): Promise<Awaited<ReturnType<typeof makeProposal>> | undefined> {
  const { client, channelId: channel } = interaction;
  const { proposals } = shown.language.texts;
  const room = await lookForRoom(writer, services);
  if (room.kind !== 'free') {
    const said = room.kind === 'crowded' ? proposals.crowded : proposals.tooMany(OPEN_PER_PERSON);
    await show(renderLater(said, shown));
    return undefined;
  }
  const isApproved = writer.settings.approvals > 1 && isModerator(interaction.member, writer.settings);
  return makeProposal(edit, { client, services, channel, isApproved });
}
