/** `/sources`: the documents that answers come from, with a menu to open one. */

import type { Document } from '../../documents/document.js';
import type { FactBase } from '../../facts/fact-base.js';
import type { PageRequest, SlashCommand } from '../command.js';
import { declareSlash } from '../declare-command.js';
import { OPTION_LABEL_LIMIT } from '../limits.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import { factsOfDocument } from '../render/find-facts.js';
import { type ListingEntry, listSection, renderListing } from '../render/render-listing.js';
import type { View } from '../render/view.js';
import { respondPrivately } from '../reply/respond.js';
import { encodeCustomId } from '../state/custom-id.js';
import { formatPublished } from '../texts/format-published.js';
import { type Language, languageFor } from '../texts/language-for.js';

export const sources: SlashCommand = {
  data: declareSlash('sources', 'everywhere'),

  async execute(interaction, services) {
    const { base } = services.footnoteFor(interaction.guildId);
    const language = languageFor(interaction.locale);
    await respondPrivately(interaction, renderSources({ key: '', from: 0, base, language }));
  },

  renderPage: renderSources,
};

function renderSources({ from, base, language }: PageRequest): View {
  const { texts } = language;
  return renderListing(
    {
      header: [`### ${texts.sources.title}`],
      sections: [listSection(null, [...base.documents.values()], (document) => listDocument(document, base, language))],
      empty: texts.sources.empty,
      command: 'sources',
      key: '',
      menu: { placeholder: texts.menus.openDocument, customId: encodeCustomId('turn', 'brief', '', 0, 'menu') },
    },
    from,
    language,
  );
}

function listDocument(document: Document, base: FactBase, language: Language): ListingEntry {
  const { texts } = language;
  const { id, publisher, published } = document;
  const about = [
    publisher,
    formatPublished(published, language) ?? texts.fact.noDate,
    document.language,
    texts.sources.facts(factsOfDocument(base, id).length),
  ].filter((part) => part !== undefined);
  const title = document.title.replace(/\s+/g, ' ');
  return {
    text: `**${escapeMarkdown(title)}**\n-# ${about.map(escapeMarkdown).join(' · ')}`,
    option: { label: title !== '' && title.length <= OPTION_LABEL_LIMIT ? title : id, value: id },
  };
}
