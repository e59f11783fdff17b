/** `/help`: what Footnote does and how to ask it, with examples to press. */

import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import type { SlashCommand } from '../command.js';
import { renderHelp } from '../render/render-help.js';
import { respondPrivately } from '../reply/respond.js';
import { describeCommand } from '../texts/describe-command.js';
import { languageFor } from '../texts/language-for.js';

export const help: SlashCommand = {
  data: {
    ...describeCommand('help'),
    type: ApplicationCommandType.ChatInput,
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },

  async execute(interaction, services) {
    const footnote = services.footnoteFor(interaction.guildId);
    await respondPrivately(interaction, renderHelp(footnote, languageFor(interaction.locale)));
  },
};
