/** `/timeline`: the facts with a date in order; those whose time the document gives in words, and those without any, apart. */

import { ApplicationCommandOptionType } from 'discord.js';
import { UserError } from '../../errors.js';
import type { Fact } from '../../facts/fact.js';
import type { PageRequest, SlashCommand } from '../command.js';
import { declareSlash } from '../declare-command.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import { timelineOf } from '../render/find-facts.js';
import { listFact } from '../render/list-fact.js';
import { listSection, renderListing } from '../render/render-listing.js';
import type { View } from '../render/view.js';
import { chooseDocument, suggestDocuments } from '../reply/choose-document.js';
import { respondPrivately } from '../reply/respond.js';
import { describeOption } from '../texts/describe-command.js';
import { formatPublished } from '../texts/format-published.js';
import { languageFor } from '../texts/language-for.js';

export const timeline: SlashCommand = {
  data: {
    ...declareSlash('timeline', 'everywhere'),
    options: [
      { ...describeOption('timeline', 'document'), type: ApplicationCommandOptionType.String, autocomplete: true },
    ],
  },

  async execute(interaction, services) {
    const footnote = services.footnoteFor(interaction.guildId);
    const language = languageFor(interaction.locale);
    const wanted = interaction.options.getString('document');
    const key = wanted === null ? '' : chooseDocument(footnote, wanted)?.id;
    const view = key === undefined ? undefined : renderTimeline({ key, from: 0, base: footnote.base, language });
    if (view === undefined) throw new UserError(language.texts.errors.noDocument);
    await respondPrivately(interaction, view);
  },

  suggest: (interaction, services) =>
    suggestDocuments(services.footnoteFor(interaction.guildId), interaction.options.getFocused()),

  renderPage: renderTimeline,
};

function renderTimeline({ key, from, base, language }: PageRequest): View | undefined {
  const document = base.documents.get(key);
  if (key !== '' && document === undefined) return undefined;
  const { texts } = language;
  const { dated, worded, undated } = timelineOf(base, document?.id);
  const section = (heading: string, ids: readonly string[], lead: (fact: Fact) => string) =>
    listSection(heading, ids, (id) => {
      const fact = base.facts.get(id) as Fact;
      return listFact(fact, language, lead(fact));
    });
  return renderListing(
    {
      header: [
        `### ${texts.timeline.title}`,
        ...(document ? [`-# ${escapeMarkdown(document.title.replace(/\s+/g, ' '))}`] : []),
      ],
      sections: [
        section(texts.timeline.dated, dated, ({ time = '' }) => `**${escapeMarkdown(time)}**: `),
        section(texts.timeline.worded, worded, ({ time = '', citations: [first] }) => {
          const published = base.documents.get(first?.document ?? '')?.published;
          const date = formatPublished(published, language) ?? texts.fact.noDate;
          return `**${escapeMarkdown(time)}** (${escapeMarkdown(date)}): `;
        }),
        section(texts.timeline.undated, undated, () => ''),
      ],
      empty: texts.timeline.empty,
      command: 'timeline',
      key,
    },
    from,
    language,
  );
}
