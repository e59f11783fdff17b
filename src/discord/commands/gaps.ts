/** `/gaps`: what was asked and not answered, for moderators to deal with. */

import { MessageFlags } from 'discord.js';
import type { SlashCommand } from '../command.js';
import { declareSlash } from '../declare-command.js';
import { showGaps } from '../gaps/show-gaps.js';
import { requireModerator } from '../moderation/require-moderator.js';

export const gaps: SlashCommand = {
  data: declareSlash('gaps', 'servers'),

  async execute(interaction, services) {
    const { guild } = await requireModerator(interaction, services);
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await showGaps(interaction, { guild, page: 0 }, services);
  },
};
