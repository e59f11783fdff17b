/** `/privacy`: what is kept of whoever asks, and the way to erase it. */

import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType, MessageFlags } from 'discord.js';
import type { SlashCommand } from '../command.js';
import { showKept } from '../reply/show-kept.js';
import { describeCommand } from '../texts/describe-command.js';

export const privacy: SlashCommand = {
  data: {
    ...describeCommand('privacy'),
    type: ApplicationCommandType.ChatInput,
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },

  async execute(interaction, services) {
    // The store may be slow; the acknowledgement may not.
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await showKept(interaction, services);
  },
};
