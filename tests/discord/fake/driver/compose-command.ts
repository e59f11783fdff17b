/** Composes what the client sends for a command, from what the bot registered. What a person could not do throws. */
import { PermissionFlagsBits } from 'discord.js';
import { type CommandOption, commandType, optionType } from '../checks/check-commands.js';
import type { StoredCommand } from '../state/command-registry.js';
import { may, permissionsIn } from '../state/permissions.js';
import type { StoredChannel, StoredUser } from '../state/stored.js';
import type { World } from '../state/world.js';
import type { Json } from '../wire.js';
import { Resolved } from './resolved.js';

/** The value of a command's option; for a user, channel or role, the driver's object or the id. */
export type OptionValue = string | number | boolean | { readonly id: string };

/** The options of a command by name. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** Somebody at a place. */
export interface Place {
  readonly world: World;
  readonly person: StoredUser;
  readonly channel: StoredChannel;
}

/** The commands that a person is shown at a place. */
export function commandsFor({ world, person, channel }: Place): StoredCommand[] {
  if (!may(person, 'UseApplicationCommands', channel)) return [];
  const permissions = permissionsIn(channel, person);
  return world.commands.usableIn(channel.guild?.id).filter((command) => {
    if (!channel.guild) return command.contexts ? command.contexts.includes(1) : command.dm_permission !== false;
    if (command.contexts && !command.contexts.includes(0)) return false;
    const needed = command.default_member_permissions;
    if (needed === null || needed === undefined) return true;
    const bits = BigInt(needed);
    return bits === 0n ? (permissions & PermissionFlagsBits.Administrator) !== 0n : (permissions & bits) === bits;
  });
}

/** How a person calls a command. */
export function commandTitle(command: StoredCommand): string {
  return command.type === commandType.chatInput ? `/${command.name}` : command.name;
}

/** The command with a title, among those that the person is shown. */
export function findCommand(place: Place, title: string): StoredCommand {
  const shown = commandsFor(place);
  const found = shown.find((command) => commandTitle(command) === title);
  if (found) return found;
  const hidden = place.world.commands
    .usableIn(place.channel.guild?.id)
    .some((command) => commandTitle(command) === title);
  throw new Error(
    hidden
      ? `Discord does not show ${title} to ${place.person.name} here: it needs permissions or another kind of channel.`
      : `The bot has no command ${title} here; it has: ${shown.map(commandTitle).join(', ') || 'none'}`,
  );
}

/**
 * The data of a slash command as in `/fact add` with options by name. `focused` names the option that is being typed, for an
 * autocomplete; then required options may still be missing.
 */
export function composeCommand(place: Place, line: string, values: OptionValues, focused?: string): Json {
  const [title = '', ...path] = line.split(' ');
  const command = findCommand(place, title);
  const resolved = new Resolved(place);
  const options = composeOptions(command.options ?? [], path, { line, values, focused, resolved });
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
    ...(options.length > 0 && { options }),
    ...resolved.field,
  };
}

interface Call {
  readonly line: string;
  readonly values: OptionValues;
  readonly focused: string | undefined;
  readonly resolved: Resolved;
}

function composeOptions(options: readonly CommandOption[], path: readonly string[], call: Call): Json[] {
  const [next, ...rest] = path;
  const sub = options.find(({ name, type }) => name === next && type <= optionType.group);
  if (sub) return [{ name: sub.name, type: sub.type, options: composeOptions(sub.options ?? [], rest, call) }];
  const subs = options.filter(({ type }) => type <= optionType.group).map(({ name }) => name);
  if (next !== undefined || subs.length > 0) {
    throw new Error(`${call.line} is no command; subcommands here: ${subs.join(', ') || 'none'}`);
  }
  const unknown = Object.keys(call.values).find((name) => !options.some((option) => option.name === name));
  if (unknown !== undefined) {
    const names = options.map(({ name }) => name).join(', ') || 'none';
    throw new Error(`${call.line} has no option "${unknown}"; it has: ${names}`);
  }
  const missing = options.find(({ name, required }) => required && call.values[name] === undefined);
  if (missing && call.focused === undefined) throw new Error(`${call.line} needs the option "${missing.name}".`);
  return Object.entries(call.values).map(([name, value]) => {
    const option = options.find((candidate) => candidate.name === name) as CommandOption;
    if (name !== call.focused) return { name, type: option.type, value: composeValue(option, value, call) };
    if (!option.autocomplete) throw new Error(`The option "${name}" of ${call.line} has no autocomplete.`);
    return { name, type: option.type, value: String(value), focused: true };
  });
}

const TYPE_NAMES: Record<number, string> = { 3: 'string', 4: 'number', 5: 'boolean', 10: 'number' };

function composeValue(option: CommandOption, value: OptionValue, { line, resolved }: Call): OptionValue {
  const where = `The option "${option.name}" of ${line}`;
  const wanted = TYPE_NAMES[option.type];
  if (wanted === undefined) return resolved.add(option.type, value);
  if (typeof value !== wanted) throw new Error(`${where} must be a ${wanted}, not ${JSON.stringify(value)}.`);
  if (option.choices?.length && !option.choices.some((choice) => choice.value === value)) {
    const choices = option.choices.map((choice) => JSON.stringify(choice.value)).join(', ');
    throw new Error(`${where} must be one of ${choices}, not ${JSON.stringify(value)}.`);
  }
  const size = typeof value === 'string' ? value.length : Number(value);
  const min = option.min_length ?? option.min_value ?? Number.NEGATIVE_INFINITY;
  const max = option.max_length ?? option.max_value ?? (typeof value === 'string' ? 6000 : Number.POSITIVE_INFINITY);
  if (size < min || size > max) throw new Error(`${where} must be (or have) ${min} to ${max}, not ${size}.`);
  return value;
}
