/** `/brief`: a document's sections and the facts in them, page by page. */

import { ApplicationCommandOptionType } from 'discord.js';
import { UserError } from '../../errors.js';
import type { Fact } from '../../facts/fact.js';
import type { PageRequest, SlashCommand } from '../command.js';
import { declareSlash } from '../declare-command.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import { factsOfDocument } from '../render/find-facts.js';
import { listFact } from '../render/list-fact.js';
import { type ListingSection, listSection, renderListing } from '../render/render-listing.js';
import type { View } from '../render/view.js';
import { chooseDocument, suggestDocuments } from '../reply/choose-document.js';
import { respondPrivately } from '../reply/respond.js';
import { describeOption } from '../texts/describe-command.js';
import { formatPublished } from '../texts/format-published.js';
import { type Language, languageFor } from '../texts/language-for.js';

export const brief: SlashCommand = {
  data: {
    ...declareSlash('brief', 'everywhere'),
    options: [
      { ...describeOption('brief', 'document'), type: ApplicationCommandOptionType.String, autocomplete: true },
    ],
  },

  async execute(interaction, services) {
    const footnote = services.footnoteFor(interaction.guildId);
    const language = languageFor(interaction.locale);
    const wanted = interaction.options.getString('document');
    const [first] = footnote.base.documents.values();
    const document = wanted === null ? first : chooseDocument(footnote, wanted);
    const view = document && renderBrief({ key: document.id, from: 0, base: footnote.base, language });
    if (view === undefined) throw new UserError(language.texts.errors.noDocument);
    await respondPrivately(interaction, view);
  },

  suggest: (interaction, services) =>
    suggestDocuments(services.footnoteFor(interaction.guildId), interaction.options.getFocused()),

  renderPage: renderBrief,
};

function renderBrief({ key, from, base, language }: PageRequest): View | undefined {
  const document = base.documents.get(key);
  if (document === undefined) return undefined;
  const { texts } = language;
  const facts = factsOfDocument(base, key).flatMap((id) => base.facts.get(id) ?? []);
  const date = formatPublished(document.published, language) ?? texts.fact.noDate;
  const about = [document.publisher, date].filter((part) => part !== undefined).map(escapeMarkdown);
  return renderListing(
    {
      header: [
        `### ${escapeMarkdown(document.title.replace(/\s+/g, ' '))}`,
        `-# ${[...about, texts.brief.counts(document.sections.length, facts.length)].join(' · ')}`,
      ],
      sections: groupBySection(facts, language),
      empty: texts.brief.empty,
      command: 'brief',
      key,
    },
    from,
    language,
  );
}

/** Facts that follow one another under one heading. */
function groupBySection(facts: readonly Fact[], language: Language): ListingSection[] {
  const groups: { heading: string; facts: Fact[] }[] = [];
  for (const fact of facts) {
    const heading = fact.citations[0]?.section ?? language.texts.brief.noSection;
    const last = groups.at(-1);
    if (last?.heading === heading) last.facts.push(fact);
    else groups.push({ heading, facts: [fact] });
  }
  return groups.map((group) => listSection(group.heading, group.facts, (fact) => listFact(fact, language)));
}
