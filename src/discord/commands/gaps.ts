/** `/gaps`: what was asked and not answered, for moderators to deal with. */

import { MessageFlags } from 'discord.js';
import { unsettledEdits } from '../../moderation/unsettled-edits.js';
import type { SlashCommand } from '../command.js';
import { declareSlash } from '../declare-command.js';
import { showGaps } from '../gaps/show-gaps.js';
import { renderUnsettled } from '../moderation/render-unsettled.js';
import { requireModerator } from '../moderation/require-moderator.js';
import { followPrivately } from '../reply/respond.js';
import { languageFor } from '../texts/language-for.js';

export const gaps: SlashCommand = {
  data: declareSlash('gaps', 'servers'),

  async execute(interaction, services) {
    const { guild } = await requireModerator(interaction, services);
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await showGaps(interaction, { guild, page: 0 }, services);
    const unsettled = unsettledEdits(services.guildFacts, guild);
    if (unsettled === undefined) return;
    // Moderators of a server without a channel for it learn of it here.
    await followPrivately(interaction, renderUnsettled(unsettled.edits, languageFor(interaction.locale).texts));
  },
};
