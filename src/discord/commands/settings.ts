/** `/settings`: what a server has chosen, to see and to change, for whoever may manage it. */

import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { SlashCommand } from '../command.js';
import { declareSlash } from '../declare-command.js';
import { renderSettings } from '../render/render-settings.js';
import { toMessage } from '../reply/to-message.js';
import { readSettingsForm } from '../settings/read-settings-form.js';
import { requireServerManager } from '../settings/require-server-manager.js';
import { languageFor } from '../texts/language-for.js';

export const settings: SlashCommand = {
  data: {
    ...declareSlash('settings', 'servers'),
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  },

  async execute(interaction, { store }) {
    const guild = requireServerManager(interaction);
    // The store may be slow; the acknowledgement may not.
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const form = await readSettingsForm(guild, store.settings);
    await interaction.editReply(toMessage(renderSettings(form, languageFor(interaction.locale))));
  },
};
