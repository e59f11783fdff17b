/** The head of a command's declaration: its kind, its names and descriptions in every language, and where it can be used. */

import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import { describeCommand, nameCommand } from './texts/describe-command.js';
import type { CommandName } from './texts/en.js';

/** `servers`: where there are moderators and settings; `everywhere`: in direct messages too. */
export type Reach = 'servers' | 'everywhere';

/** Of a command that is typed. */
export function declareSlash(command: CommandName, reach: Reach) {
  return { ...describeCommand(command), type: ApplicationCommandType.ChatInput, ...usableIn(reach) } as const;
}

/** Of a command in a message's context menu. */
export function declareOnMessage(command: CommandName, reach: Reach) {
  return { ...nameCommand(command), type: ApplicationCommandType.Message, ...usableIn(reach) } as const;
}

function usableIn(reach: Reach) {
  return {
    contexts: [InteractionContextType.Guild, ...(reach === 'everywhere' ? [InteractionContextType.BotDM] : [])],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
}
