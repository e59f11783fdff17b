/** `/timeline`: the facts with a date in order; those whose time the document gives in words, and those without any, apart. */

import { ApplicationCommandOptionType } from 'discord.js';
import { UserError } from '../../errors.js';
import type { Fact } from '../../facts/fact.js';
import type { PageRequest, SlashCommand } from '../command.js';
import { declareSlash } from '../declare-command.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import { factsOfDocument } from '../render/find-facts.js';
import { listFact } from '../render/list-fact.js';
import { readDate } from '../render/read-date.js';
import { renderListing } from '../render/render-listing.js';
import type { View } from '../render/view.js';
import { chooseDocument, suggestDocuments } from '../reply/choose-document.js';
import { respondPrivately } from '../reply/respond.js';
import { describeOption } from '../texts/describe-command.js';
import { formatPublished } from '../texts/format-published.js';
import { type Language, languageFor } from '../texts/language-for.js';

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
    const view = key === undefined ? undefined : renderTimeline({ key, page: 0, base: footnote.base, language });
    if (view === undefined) throw new UserError(language.texts.errors.noDocument);
    await respondPrivately(interaction, view);
  },

  suggest: (interaction, services) =>
    suggestDocuments(services.footnoteFor(interaction.guildId), interaction.options.getFocused()),

  renderPage: renderTimeline,
};

function renderTimeline({ key, page, base, language }: PageRequest): View | undefined {
  const document = base.documents.get(key);
  if (key !== '' && document === undefined) return undefined;
  const { texts } = language;
  const facts = document ? factsOfDocument(base, key) : [...base.facts.values()];
  const rankOf = (fact: Fact) => (fact.time === undefined ? undefined : readDate(fact.time));
  const dated = facts.flatMap((fact) => {
    const rank = rankOf(fact);
    return rank === undefined ? [] : [{ fact, rank }];
  });
  dated.sort((a, b) => a.rank - b.rank);
  const worded = facts.filter((fact) => fact.time !== undefined && rankOf(fact) === undefined);
  const undated = facts.filter((fact) => fact.time === undefined);
  const wordedEntry = (fact: Fact) => {
    const published = base.documents.get(fact.citations[0]?.document ?? '')?.published;
    const date = formatPublished(published, language) ?? texts.fact.noDate;
    return listFact(fact, language, `**${escapeMarkdown(fact.time ?? '')}** (${escapeMarkdown(date)}): `);
  };
  return renderListing(
    {
      header: [
        `### ${texts.timeline.title}`,
        ...(document ? [`-# ${escapeMarkdown(document.title.replace(/\s+/g, ' '))}`] : []),
      ],
      sections: [
        { heading: texts.timeline.dated, entries: dated.map(({ fact }) => datedEntry(fact, language)) },
        { heading: texts.timeline.worded, entries: worded.map(wordedEntry) },
        { heading: texts.timeline.undated, entries: undated.map((fact) => listFact(fact, language)) },
      ],
      empty: texts.timeline.empty,
      command: 'timeline',
      key,
    },
    page,
    language,
  );
}

function datedEntry(fact: Fact, language: Language) {
  return listFact(fact, language, `**${escapeMarkdown(fact.time ?? '')}**: `);
}
