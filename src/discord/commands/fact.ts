/** `/fact`: moderators add, edit, retract and restore facts, and see what was done to one. */

import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { UserError } from '../../errors.js';
import { writeDraft } from '../../moderation/draft-text.js';
import type { SlashCommand } from '../command.js';
import { declareSlash } from '../declare-command.js';
import { REASON_LIMIT } from '../limits.js';
import { applyChange, type ChangeKind } from '../moderation/apply-change.js';
import { draftFrom, suggestSources } from '../moderation/choose-source.js';
import { NEW_FACT } from '../moderation/draft-subject.js';
import { editFact } from '../moderation/edit-fact.js';
import { findStanding, requireContent } from '../moderation/find-standing.js';
import { openFactForm } from '../moderation/open-fact-form.js';
import { requireModerator } from '../moderation/require-moderator.js';
import { showFact } from '../moderation/show-fact.js';
import { showHistory } from '../moderation/show-history.js';
import { suggestFacts } from '../moderation/suggest-facts.js';
import type { Services } from '../services.js';
import { describeOption } from '../texts/describe-command.js';
import { languageFor } from '../texts/language-for.js';

type Option = Parameters<typeof describeOption<'fact'>>[1];
type Options = NonNullable<APIApplicationCommandSubcommandOption['options']>;

const FACT = {
  ...describeOption('fact', 'fact'),
  type: ApplicationCommandOptionType.String,
  required: true,
  autocomplete: true,
} as const;
const REASON = {
  ...describeOption('fact', 'reason'),
  type: ApplicationCommandOptionType.String,
  max_length: REASON_LIMIT,
} as const;
const SOURCE = {
  ...describeOption('fact', 'source'),
  type: ApplicationCommandOptionType.String,
  required: true,
  autocomplete: true,
} as const;
const REVISION = {
  ...describeOption('fact', 'revision'),
  type: ApplicationCommandOptionType.Integer,
  min_value: 0,
} as const;

export const fact: SlashCommand = {
  data: {
    ...declareSlash('fact', 'servers'),
    options: [
      subcommand('add', [SOURCE]),
      subcommand('edit', [FACT]),
      subcommand('retract', [FACT, { ...REASON, required: true }]),
      subcommand('restore', [FACT, REASON]),
      subcommand('history', [FACT]),
      subcommand('show', [FACT]),
      subcommand('undo', [FACT, REVISION, REASON]),
    ],
  },

  async execute(interaction, services) {
    const name = interaction.options.getSubcommand();
    const execute = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
    if (execute === undefined) throw new UserError(languageFor(interaction.locale).texts.errors.unknownCommand);
    await execute(interaction, services);
  },

  suggest(interaction, services) {
    return interaction.options.getSubcommand() === 'add'
      ? suggestSources(interaction, services)
      : suggestFacts(interaction, services);
  },
};

/** What each does. Every one of them checks the right. */
const SUBCOMMANDS: Readonly<
  Record<string, (interaction: ChatInputCommandInteraction, services: Services) => Promise<void>>
> = {
  async add(interaction, services) {
    const { guild } = await requireModerator(interaction, services);
    const { texts } = languageFor(interaction.locale);
    const source = interaction.options.getString('source', true);
    const draft = draftFrom(source, services.footnoteFor(guild), texts);
    await openFactForm(interaction, { subject: NEW_FACT, text: writeDraft(draft) });
  },
  edit: (interaction, services) => editFact(interaction, factIn(interaction), services),
  retract: (interaction, services) => applyTo(interaction, 'retract', services),
  restore: (interaction, services) => applyTo(interaction, 'restore', services),
  undo: (interaction, services) => applyTo(interaction, 'undo', services),
  history: (interaction, services) => showHistory(interaction, { fact: factIn(interaction), page: 0 }, services),
  show: (interaction, services) => showFact(interaction, factIn(interaction), services),
};

async function applyTo(interaction: ChatInputCommandInteraction, kind: ChangeKind, services: Services): Promise<void> {
  const { guild } = await requireModerator(interaction, services);
  const { texts } = languageFor(interaction.locale);
  const standing = findStanding(factIn(interaction), { guild, services, texts });
  const { fact: id, revision, latest } = standing;
  if (kind === 'retract') requireContent(standing, texts);
  if (kind === 'restore' && latest?.operation !== 'retract') {
    requireContent(standing, texts);
    throw new UserError(texts.moderation.notRetracted);
  }
  const to = kind === 'undo' ? String(interaction.options.getInteger('revision') ?? revision - 1) : '';
  const reason = interaction.options.getString('reason')?.trim() ?? '';
  await applyChange(interaction, { kind, args: [id, String(revision), to], reason }, services);
}

function factIn(interaction: ChatInputCommandInteraction): string {
  return interaction.options.getString('fact', true);
}

function subcommand(name: Option & string, options: Options): APIApplicationCommandSubcommandOption {
  return { ...describeOption('fact', name), type: ApplicationCommandOptionType.Subcommand, options };
}
