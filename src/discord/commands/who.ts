/** `/who`: a person, organisation or place: its names, its roles and the facts about it. */

import { ApplicationCommandOptionType } from 'discord.js';
import { UserError } from '../../errors.js';
import type { Fact } from '../../facts/fact.js';
import type { PageRequest, SlashCommand } from '../command.js';
import { declareSlash } from '../declare-command.js';
import { AUTOCOMPLETE_LIMIT, CHOICE_NAME_LIMIT } from '../limits.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import { factsOfEntity } from '../render/find-facts.js';
import { fitLines } from '../render/fit-lines.js';
import { listFact } from '../render/list-fact.js';
import { listSection, renderListing } from '../render/render-listing.js';
import type { View } from '../render/view.js';
import { respondPrivately } from '../reply/respond.js';
import { describeOption } from '../texts/describe-command.js';
import { languageFor } from '../texts/language-for.js';

/** Characters for an entity's aliases, and for its roles. */
const NAMES_ROOM = 400;

export const who: SlashCommand = {
  data: {
    ...declareSlash('who', 'everywhere'),
    options: [
      {
        ...describeOption('who', 'name'),
        type: ApplicationCommandOptionType.String,
        required: true,
        autocomplete: true,
      },
    ],
  },

  async execute(interaction, services) {
    const footnote = services.footnoteFor(interaction.guildId);
    const language = languageFor(interaction.locale);
    const wanted = interaction.options.getString('name', true);
    const entity = footnote.base.entities.get(wanted) ?? footnote.findEntities(wanted, 1)[0];
    const view = entity && renderWho({ key: entity.id, from: 0, base: footnote.base, language });
    if (view === undefined) throw new UserError(language.texts.errors.noEntity);
    await respondPrivately(interaction, view);
  },

  suggest: (interaction, services) =>
    services
      .footnoteFor(interaction.guildId)
      .findEntities(interaction.options.getFocused(), AUTOCOMPLETE_LIMIT)
      .map(({ id, name }) => ({ name: name.length <= CHOICE_NAME_LIMIT ? name : id, value: id })),

  renderPage: renderWho,
};

function renderWho({ key, from, base, language }: PageRequest): View | undefined {
  const entity = base.entities.get(key);
  if (entity === undefined) return undefined;
  const { texts } = language;
  const names = (label: string, list: readonly string[]) => {
    const { kept, missing } = fitLines(list.map(escapeMarkdown), NAMES_ROOM);
    const more = missing > 0 ? [texts.who.moreNames(missing)] : [];
    return list.length > 0 ? [`-# ${label}: ${[...kept, ...more].join(', ')}`] : [];
  };
  return renderListing(
    {
      header: [
        `### ${escapeMarkdown(entity.name)}`,
        `-# ${texts.who.kinds[entity.kind]}`,
        ...names(texts.who.roles, entity.roles),
        ...names(texts.who.aliases, entity.aliases),
      ],
      sections: [listSection(null, factsOfEntity(base, key), (id) => listFact(base.facts.get(id) as Fact, language))],
      empty: texts.who.empty,
      command: 'who',
      key,
    },
    from,
    language,
  );
}
