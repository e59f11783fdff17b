/** `/help`: what Footnote does and how to ask it, with examples to press. */

import type { SlashCommand } from '../command.js';
import { declareSlash } from '../declare-command.js';
import { renderHelp } from '../render/render-help.js';
import { respondPrivately } from '../reply/respond.js';
import { languageFor } from '../texts/language-for.js';

export const help: SlashCommand = {
  data: declareSlash('help', 'everywhere'),

  async execute(interaction, services) {
    const footnote = services.footnoteFor(interaction.guildId);
    await respondPrivately(interaction, renderHelp(footnote, languageFor(interaction.locale)));
  },
};
