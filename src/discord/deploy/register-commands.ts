/** Brings the commands that Discord has in line with a list, changing only what differs. */

import { type APIApplicationCommand, type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { type CommandChange, compareCommands } from './compare-commands.js';

/** Where, and how thoroughly. */
export interface Registration {
  /** Application id. */
  readonly application: string;
  /** Only in this server; left out: everywhere. */
  readonly guild?: string | undefined;
  readonly commands: readonly { readonly data: RESTPostAPIApplicationCommandsJSONBody }[];
  /** Whether registered commands that are not in the list are removed. */
  readonly removesOthers: boolean;
  /** Called before each change is made. */
  readonly onChange?: (change: CommandChange) => void;
}

/** One request if nothing differs. Returns what was changed, in words. */
export async function registerCommands(rest: REST, registration: Registration): Promise<readonly string[]> {
  const { application, guild, commands, removesOthers, onChange } = registration;
  const all = guild ? Routes.applicationGuildCommands(application, guild) : Routes.applicationCommands(application);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(all, { query })) as APIApplicationCommand[];
  const changes = compareCommands(
    commands.map(({ data }) => data),
    registered,
    guild === undefined,
  ).filter(({ kind }) => removesOthers || kind !== 'remove');
  for (const change of changes) {
    onChange?.(change);
    if (change.kind === 'create') await rest.post(all, { body: change.data });
    if (change.kind === 'edit') await rest.patch(`${all}/${change.id}`, { body: change.data });
    if (change.kind === 'remove') await rest.delete(`${all}/${change.id}`);
  }
  return changes.map(describeChange);
}

/** `edit /ask (description, options)`. */
export function describeChange(change: CommandChange): string {
  const parts = change.kind === 'edit' ? ` (${change.parts.join(', ')})` : '';
  return `${change.kind} ${change.name}${parts}`;
}
