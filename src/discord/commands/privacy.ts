/** `/privacy`: what is kept of whoever asks, and the way to erase it. */

import { MessageFlags } from 'discord.js';
import type { SlashCommand } from '../command.js';
import { declareSlash } from '../declare-command.js';
import { showKept } from '../reply/show-kept.js';

export const privacy: SlashCommand = {
  data: declareSlash('privacy', 'everywhere'),

  async execute(interaction, services) {
    // The store may be slow; the acknowledgement may not.
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await showKept(interaction, services);
  },
};
