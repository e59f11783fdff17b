/** Facts that fit what a moderator has typed into an option. */

import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import { AUTOCOMPLETE_LIMIT, CHOICE_NAME_LIMIT } from '../limits.js';
import { labelFact } from '../render/label-fact.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';

/** Subcommands that can do with a fact that is retracted, and the one that can with no other. */
const ALSO_RETRACTED: ReadonlySet<string> = new Set(['restore', 'history', 'show', 'undo']);
const ONLY_RETRACTED = 'restore';
/** Of those that do not answer; the other choices are for what does. */
const MOST_SILENT = 10;

/** Facts of the server, best first; behind them those that do not answer now, by their ids. */
export function suggestFacts(
  interaction: AutocompleteInteraction,
  services: Services,
): ApplicationCommandOptionChoiceData<string>[] {
  const typed = interaction.options.getFocused();
  const subcommand = interaction.options.getSubcommand(false) ?? '';
  const silent = suggestSilent(interaction, typed, subcommand, services);
  const answering = subcommand === ONLY_RETRACTED ? [] : suggestAnswering(interaction.guildId, typed, services);
  return [...answering.slice(0, AUTOCOMPLETE_LIMIT - silent.length), ...silent];
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
