/** Facts that fit what a moderator has typed into an option. */

import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import { AUTOCOMPLETE_LIMIT, CHOICE_NAME_LIMIT } from '../limits.js';
import { labelFact } from '../render/label-fact.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';

/** Subcommands whose fact may be one that does not answer any more. */
const ALSO_RETRACTED: ReadonlySet<string> = new Set(['restore', 'history', 'show', 'undo']);

/** Facts of the server, best first; behind them those that are retracted, by their ids. */
export function suggestFacts(
  interaction: AutocompleteInteraction,
  { footnoteFor, guildFacts }: Services,
): ApplicationCommandOptionChoiceData<string>[] {
  const { guildId, options, locale } = interaction;
  const typed = options.getFocused();
  const subcommand = options.getSubcommand(false) ?? '';
  const { texts } = languageFor(locale);
  const footnote = footnoteFor(guildId);
  const found = new Map<string, string>();
  for (const { fact } of subcommand === 'restore' ? [] : footnote.suggest(typed, AUTOCOMPLETE_LIMIT)) {
    const known = footnote.base.facts.get(fact);
    if (known) found.set(fact, labelFact(known, CHOICE_NAME_LIMIT, fact));
  }
  if (guildId !== null && ALSO_RETRACTED.has(subcommand)) {
    for (const edit of guildFacts.edits(guildId)) {
      const isSought = edit.fact.includes(typed.toLowerCase().trim().replace(/\s+/g, '-'));
      if (isSought && edit.operation === 'retract') found.set(edit.fact, texts.moderation.retractedFact(edit.fact));
    }
  }
  return [...found]
    .slice(0, AUTOCOMPLETE_LIMIT)
    .map(([value, name]) => ({ name: name.slice(0, CHOICE_NAME_LIMIT), value }));
}
