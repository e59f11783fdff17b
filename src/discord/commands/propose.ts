/** `/propose`: anybody writes a fact, or corrects one; moderators decide. */

import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import { UserError } from '../../errors.js';
import { writeDraft } from '../../moderation/draft-text.js';
import type { SlashCommand } from '../command.js';
import { declareSlash } from '../declare-command.js';
import { draftFrom, suggestSources } from '../moderation/choose-source.js';
import { findStanding, requireContent } from '../moderation/find-standing.js';
import { openFactForm } from '../moderation/open-fact-form.js';
import { suggestFacts } from '../moderation/suggest-facts.js';
import { renderTooMany } from '../proposals/render-proposed.js';
import { lookForRoom, requireProposer } from '../proposals/require-proposer.js';
import { respondPrivately } from '../reply/respond.js';
import type { Services } from '../services.js';
import { within } from '../state/within.js';
import { describeOption } from '../texts/describe-command.js';
import { languageFor } from '../texts/language-for.js';

/** The store may be slow; a form must be shown within three seconds, with nothing before it. */
const LOOK_UP_MS = 1_000;
const AIM = { kind: 'propose' } as const;

export const propose: SlashCommand = {
  data: {
    ...declareSlash('propose', 'servers'),
    options: [
      { ...describeOption('propose', 'source'), type: ApplicationCommandOptionType.String, autocomplete: true },
      { ...describeOption('propose', 'fact'), type: ApplicationCommandOptionType.String, autocomplete: true },
    ],
  },

  async execute(interaction, services) {
    const { texts } = languageFor(interaction.locale);
    const proposer = await requireProposer(interaction, services);
    const { guild } = proposer;
    const room = await within(LOOK_UP_MS, lookForRoom(proposer, services));
    if (room === undefined) throw new UserError(texts.errors.storeAway);
    if (room.kind === 'crowded') throw new UserError(texts.proposals.crowded);
    if (room.kind === 'too-many') return respondPrivately(interaction, renderTooMany(room.own, texts));
    const fact = interaction.options.getString('fact');
    if (fact === null) return openNew(interaction, guild, services);
    const standing = findStanding(fact, { guild, services, texts });
    const { revision } = standing;
    const text = writeDraft(requireContent(standing, texts));
    await openFactForm(interaction, { subject: { fact, revision, aim: AIM }, text });
  },

  suggest: (interaction, services) =>
    interaction.options.getFocused(true).name === 'source'
      ? suggestSources(interaction, services)
      : suggestFacts(interaction, services),
};

/** Without a source it is the first document: most servers have one. */
async function openNew(interaction: ChatInputCommandInteraction, guild: string, services: Services): Promise<void> {
  const { texts } = languageFor(interaction.locale);
  const footnote = services.footnoteFor(guild);
  const [first] = footnote.base.documents.keys();
  const draft = draftFrom(interaction.options.getString('source') ?? first ?? '', footnote, texts);
  await openFactForm(interaction, { subject: { fact: '', revision: 0, aim: AIM }, text: writeDraft(draft) });
}
