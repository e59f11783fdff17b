/** Facts that fit what a moderator has typed into an option. */

import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import type { Choices } from '../command.js';
import { AUTOCOMPLETE_LIMIT, CHOICE_NAME_LIMIT } from '../limits.js';
import { labelFact } from '../render/label-fact.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import { requireModerator } from './require-moderator.js';

/** Subcommands that can do with a fact that is retracted, and the one that can with no other. */
const ALSO_RETRACTED: ReadonlySet<string> = new Set(['restore', 'history', 'show', 'undo']);
const ONLY_RETRACTED = 'restore';
/** Of those that do not answer; the other choices are for what does. */
const MOST_SILENT = 10;

/** Facts of the server, best first; behind them, for moderators alone, those that do not answer now, by their ids. */
export async function suggestFacts(interaction: AutocompleteInteraction, services: Services): Promise<Choices> {
  const typed = interaction.options.getFocused();
  const subcommand = interaction.options.getSubcommand(false) ?? '';
  const hidden = suggestSilent(interaction, typed, subcommand, services);
  const silent = hidden.length > 0 && (await maySee(interaction, services)) ? hidden : [];
  const answering = subcommand === ONLY_RETRACTED ? [] : suggestAnswering(interaction.guildId, typed, services);
  return [...answering.slice(0, AUTOCOMPLETE_LIMIT - silent.length), ...silent];
}

/** Whoever cannot be told for a moderator just now sees what everybody sees. */
async function maySee(interaction: AutocompleteInteraction, services: Services): Promise<boolean> {
  return requireModerator(interaction, services).then(
    () => true,
    () => false,
  );
}

function suggestAnswering(guild: string | null, typed: string, { footnoteFor }: Services) {
  const footnote = footnoteFor(guild);
  const found = new Set(footnote.suggest(typed, AUTOCOMPLETE_LIMIT).map(({ fact }) => fact));
  return [...found].flatMap((value) => {
    const fact = footnote.base.facts.get(value);
    return fact ? [{ name: labelFact(fact, CHOICE_NAME_LIMIT, value), value }] : [];
  });
}

/** Retracted facts, and those that are withheld because their quotes are lost. */
function suggestSilent(
  { guildId, locale }: AutocompleteInteraction,
  typed: string,
  subcommand: string,
  { footnoteFor, guildFacts }: Services,
): ApplicationCommandOptionChoiceData<string>[] {
  if (guildId === null) return [];
  const { texts } = languageFor(locale);
  const { facts } = footnoteFor(guildId).base;
  const sought = typed.toLowerCase().trim();
  const found: ApplicationCommandOptionChoiceData<string>[] = [];
  for (const { fact: value, operation, body } of guildFacts.edits(guildId)) {
    if (found.length === MOST_SILENT) break;
    const isRetracted = operation === 'retract';
    if (facts.has(value) || (isRetracted ? !ALSO_RETRACTED.has(subcommand) : subcommand === ONLY_RETRACTED)) continue;
    const statement = body?.statement ?? footnoteFor(null).base.facts.get(value)?.statement ?? '';
    if (![value.replaceAll('-', ' '), statement].some((text) => text.toLowerCase().includes(sought))) continue;
    found.push({ name: isRetracted ? texts.moderation.retractedFact(value) : value, value });
  }
  return found;
}
