/** What must change for Discord to have exactly the commands of a list. Pure. */

import { isDeepStrictEqual } from 'node:util';
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';

/** One command to create, edit or remove. */
export type CommandChange =
  | { readonly kind: 'create'; readonly name: string; readonly data: RESTPostAPIApplicationCommandsJSONBody }
  | {
      readonly kind: 'edit';
      readonly name: string;
      readonly id: string;
      readonly data: RESTPostAPIApplicationCommandsJSONBody;
      /** The parts that differ, e.g. `description`. */
      readonly parts: readonly string[];
    }
  | { readonly kind: 'remove'; readonly name: string; readonly id: string };

/** Parts of a declaration, and what Discord supplies where one is left out. `contexts` and `integration_types` exist only globally. */
const PARTS: Readonly<Record<string, unknown>> = {
  description: '',
  options: [],
  name_localizations: {},
  description_localizations: {},
  default_member_permissions: null,
  nsfw: false,
};
const GLOBAL_PARTS: Readonly<Record<string, unknown>> = { contexts: null, integration_types: null };

/** In the order of the list, removals last. */
export function compareCommands(
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
  registered: readonly APIApplicationCommand[],
  isGlobal: boolean,
): CommandChange[] {
  const parts = isGlobal ? { ...PARTS, ...GLOBAL_PARTS } : PARTS;
  const changes: CommandChange[] = [];
  for (const data of wanted) {
    const found = registered.find((command) => isSame(command, data));
    const declared = isGlobal ? data : withoutGlobalParts(data);
    if (found === undefined) {
      changes.push({ kind: 'create', name: data.name, data: declared });
      continue;
    }
    const differing = Object.entries(parts).filter(([part, usual]) => {
      return !isDeepStrictEqual(settle(read(declared, part), usual), settle(read(found, part), usual));
    });
    if (differing.length > 0) {
      changes.push({
        kind: 'edit',
        name: data.name,
        id: found.id,
        data: declared,
        parts: differing.map(([part]) => part),
      });
    }
  }
  const others = registered.filter((command) => !wanted.some((data) => isSame(command, data)));
  return [...changes, ...others.map(({ name, id }) => ({ kind: 'remove' as const, name, id }))];
}

function isSame(registered: APIApplicationCommand, wanted: RESTPostAPIApplicationCommandsJSONBody): boolean {
  return registered.name === wanted.name && registered.type === (wanted.type ?? ApplicationCommandType.ChatInput);
}

function withoutGlobalParts(data: RESTPostAPIApplicationCommandsJSONBody): RESTPostAPIApplicationCommandsJSONBody {
  const { contexts: _contexts, integration_types: _types, ...rest } = data;
  return rest;
}

function read(command: object, part: string): unknown {
  return (command as Readonly<Record<string, unknown>>)[part];
}

/** Brings both sides to one form: Discord sends null or false where a declaration leaves out, and adds fields that say nothing. */
function settle(value: unknown, usual: unknown): unknown {
  const given = value ?? usual;
  if (Array.isArray(given)) return given.map((item) => settle(item, undefined)).sort(byNumber);
  if (given === null || typeof given !== 'object') return given;
  const said = Object.entries(given).filter(([, inner]) => {
    const isEmpty = inner === null || inner === undefined || inner === false;
    return !isEmpty && !(Array.isArray(inner) && inner.length === 0) && !isEmptyObject(inner);
  });
  return Object.fromEntries(said.map(([key, inner]) => [key, settle(inner, undefined)]));
}

function isEmptyObject(value: unknown): boolean {
  return value !== null && typeof value === 'object' && Object.keys(value).length === 0;
}

/** Lists of numbers (contexts, channel types) mean the same in any order; other lists keep theirs. */
function byNumber(a: unknown, b: unknown): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : 0;
}
