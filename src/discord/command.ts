/** What a command is: its declaration as data and what it does. One list of them serves dispatch and registration. */

import {
  type ApplicationCommandOptionChoiceData,
  ApplicationCommandType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Setting } from './render/cite-source.js';
import type { View } from './render/view.js';
import type { Services } from './services.js';

/** A page of something that a command shows. */
export interface PageRequest extends Setting {
  /** What is shown, e.g. a document's id; empty for everything. */
  readonly key: string;
  /** Place of the entry that it begins with, from 0. */
  readonly from: number;
}

/** What may be chosen, best first. */
export type Choices = readonly ApplicationCommandOptionChoiceData<string>[];

/** A command that people type. */
export interface SlashCommand {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Acknowledges within three seconds. May throw a `UserError`, which is shown privately. */
  execute(interaction: ChatInputCommandInteraction, services: Services): Promise<void>;
  /** Choices for the option that is being typed, from memory as far as can be: a person sees them while typing or not at all. */
  suggest?(interaction: AutocompleteInteraction, services: Services): Choices | Promise<Choices>;
  /** Renders a page, for a command whose view is leafed through; undefined where what it showed is gone. */
  renderPage?(request: PageRequest): View | undefined;
}

/** A command in a message's context menu. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  execute(interaction: MessageContextMenuCommandInteraction, services: Services): Promise<void>;
}

export type Command = SlashCommand | MessageCommand;

/** Whether a command is one that people type. */
export function isSlash(command: Command): command is SlashCommand {
  return command.data.type !== ApplicationCommandType.Message && command.data.type !== ApplicationCommandType.User;
}
