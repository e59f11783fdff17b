/** A command, a press, a form, or a letter typed into an option: finds what serves it in the three lists and runs it. */

import type { AutocompleteInteraction, Interaction } from 'discord.js';
import { UserError } from '../../errors.js';
import type { Press } from '../action.js';
import { actions } from '../actions/index.js';
import { isSlash } from '../command.js';
import { commands } from '../commands/index.js';
import { forms } from '../forms/index.js';
import { type Answerable, tellPrivately } from '../reply/respond.js';
import { takePressTurn, takeUserTurn } from '../reply/take-turn.js';
import type { Services } from '../services.js';
import { parseCustomId } from '../state/custom-id.js';
import { languageFor } from '../texts/language-for.js';
import { reportInteractionFailure } from './report-interaction-failure.js';

/** Nobody types a longer beginning of anything; Discord allows 6,000 letters, and each one typed would be looked for anew. */
const LONGEST_TYPED = 1_000;

/** Serves one interaction. Never rejects. */
export async function handleInteraction(interaction: Interaction, services: Services): Promise<void> {
  if (!services.seen.isFirst(interaction.id)) return;
  if (interaction.isAutocomplete()) return complete(interaction, services);
  if (!interaction.isCommand() && !interaction.isMessageComponent() && !interaction.isModalSubmit()) return;
  try {
    const taken = await services.work.tryRun(() => dispatch(interaction, services));
    if (!taken) await tellPrivately(interaction, languageFor(interaction.locale).texts.errors.busy);
  } catch (error) {
    await reportInteractionFailure(interaction, error, services);
  }
}

async function dispatch(interaction: Answerable, services: Services): Promise<void> {
  const { texts } = languageFor(interaction.locale);
  const takeTurn = interaction.isCommand() ? takeUserTurn : takePressTurn;
  takeTurn(interaction.user.id, services, texts);
  if (interaction.isMessageComponent()) {
    const parsed = parseCustomId(interaction.customId);
    const action = actions.find(({ name }) => name === parsed?.action);
    const isPress = interaction.isButton() || interaction.isAnySelectMenu();
    if (parsed === undefined || action === undefined || !isPress) throw new UserError(texts.errors.forged);
    return action.execute(interaction as Press, parsed.args, services);
  }
  if (interaction.isModalSubmit()) {
    const parsed = parseCustomId(interaction.customId);
    const form = forms.find(({ name }) => name === parsed?.action);
    if (parsed === undefined || form === undefined) throw new UserError(texts.errors.forged);
    return form.execute(interaction, parsed.args, services);
  }
  const command = commands.find(({ data }) => data.name === interaction.commandName);
  if (interaction.isChatInputCommand() && command && isSlash(command)) return command.execute(interaction, services);
  if (interaction.isMessageContextMenuCommand() && command && !isSlash(command)) {
    return command.execute(interaction, services);
  }
  throw new UserError(texts.errors.unknownCommand);
}

/** Choices are a courtesy: late or refused, nobody is told. */
async function complete(interaction: AutocompleteInteraction, services: Services): Promise<void> {
  try {
    const command = commands.find(({ data }) => data.name === interaction.commandName);
    const isBeginning = interaction.options.getFocused().length <= LONGEST_TYPED;
    const choices =
      isBeginning && command && isSlash(command) ? await command.suggest?.(interaction, services) : undefined;
    await interaction.respond(choices ?? []);
  } catch (error) {
    services.log.debug({ err: error, interaction: interaction.id }, 'choices could not be offered');
  }
}
