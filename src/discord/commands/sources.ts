/** `/sources`: the documents that answers come from, with a menu to open one. */

import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import type { Document } from '../../documents/document.js';
import type { FactBase } from '../../facts/fact-base.js';
import type { PageRequest, SlashCommand } from '../command.js';
import { OPTION_LABEL_LIMIT, SELECT_OPTIONS_LIMIT } from '../limits.js';
import { menu } from '../render/blocks.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import { factsOfDocument } from '../render/find-facts.js';
import { type ListingEntry, renderListing } from '../render/render-listing.js';
import type { View } from '../render/view.js';
import { respondPrivately } from '../reply/respond.js';
import { encodeCustomId } from '../state/custom-id.js';
import { describeCommand } from '../texts/describe-command.js';
import { formatPublished } from '../texts/format-published.js';
import { type Language, languageFor } from '../texts/language-for.js';

export const sources: SlashCommand = {
  data: {
    ...describeCommand('sources'),
    type: ApplicationCommandType.ChatInput,
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },

  async execute(interaction, services) {
    const { base } = services.footnoteFor(interaction.guildId);
    const language = languageFor(interaction.locale);
    await respondPrivately(interaction, renderSources({ key: '', page: 0, base, language }));
  },

  renderPage: renderSources,
};

function renderSources({ page, base, language }: PageRequest): View {
  const { texts } = language;
  const documents = [...base.documents.values()];
  const options = documents
    .filter(({ id }) => id.length <= OPTION_LABEL_LIMIT)
    .map(({ id, title }) => ({
      label: title.length > 0 && title.length <= OPTION_LABEL_LIMIT ? title : id,
      value: id,
    }));
  return renderListing(
    {
      header: `### ${texts.sources.title}`,
      sections: [{ heading: null, entries: documents.map((document) => listDocument(document, base, language)) }],
      empty: texts.sources.empty,
      command: 'sources',
      key: '',
      menu: menu(
        texts.menus.openDocument,
        encodeCustomId('turn', 'brief', '', 0, 'menu'),
        options.slice(0, SELECT_OPTIONS_LIMIT),
      ),
    },
    page,
    language,
  );
}

function listDocument(document: Document, base: FactBase, language: Language): ListingEntry {
  const { texts } = language;
  const about = [
    document.publisher,
    formatPublished(document.published, language) ?? texts.fact.noDate,
    document.language,
    texts.sources.facts(factsOfDocument(base, document.id).length),
  ].filter((part) => part !== undefined);
  const title = escapeMarkdown(document.title.replace(/\s+/g, ' '));
  return { text: `**${title}**\n-# ${about.map(escapeMarkdown).join(' · ')}` };
}
