/** `/gaps`: what was asked and not answered, for moderators to deal with. */

import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType, MessageFlags } from 'discord.js';
import type { SlashCommand } from '../command.js';
import { showGaps } from '../gaps/show-gaps.js';
import { requireModerator } from '../moderation/require-moderator.js';
import { describeCommand } from '../texts/describe-command.js';

export const gaps: SlashCommand = {
  data: {
    ...describeCommand('gaps'),
    type: ApplicationCommandType.ChatInput,
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },

  async execute(interaction, services) {
    const { guild } = await requireModerator(interaction, services);
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await showGaps(interaction, { guild, page: 0 }, services);
  },
};
