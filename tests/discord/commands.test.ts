/** The list of commands: complete, and such that Discord takes it. */

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ApplicationCommandType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { actions } from '../../src/discord/actions/index.js';
import { isSlash } from '../../src/discord/command.js';
import { commands } from '../../src/discord/commands/index.js';
import { CHAT_COMMANDS_LIMIT, MESSAGE_COMMANDS_LIMIT } from '../../src/discord/limits.js';
import { checkCommand } from './fake/checks/check-commands.js';

/** Every file of a folder with what it exports, but for the list itself. */
async function modulesIn(folder: string): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const path = fileURLToPath(new URL(`../../src/discord/${folder}/`, import.meta.url));
  const files = readdirSync(path).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  const modules = await Promise.all(files.map((name) => import(`${path}${name}`)));
  return new Map(files.map((name, index) => [name.replace('.ts', ''), Object.values(modules[index])]));
}

describe('the list', () => {
  test.each([
    ['commands', commands],
    ['actions', actions],
  ] as const)('of %s holds what every file beside it exports, and nothing twice', async (folder, list) => {
    const modules = await modulesIn(folder);
    for (const [file, exported] of modules) {
      const listed = list.filter((one) => exported.includes(one));
      expect(listed, `${file}.ts must be in ${folder}/index.ts once`).toHaveLength(1);
    }
    expect(list).toHaveLength(modules.size);
  });

  test('gives every command the name of its file', async () => {
    for (const [file, exported] of await modulesIn('commands')) {
      const command = commands.find((one) => exported.includes(one));
      expect(command?.data.name.toLowerCase().replaceAll(' ', '-')).toBe(file);
    }
  });

  test('keeps names apart and within Discord’s number of commands', () => {
    const names = commands.map(({ data }) => `${data.type} ${data.name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(commands.filter(isSlash).length).toBeLessThanOrEqual(CHAT_COMMANDS_LIMIT);
    expect(commands.length - commands.filter(isSlash).length).toBeLessThanOrEqual(MESSAGE_COMMANDS_LIMIT);
    expect(new Set(actions.map(({ name }) => name)).size).toBe(actions.length);
  });

  test.each(commands.map((command) => [command.data.name, command] as const))(
    '%s is declared as Discord takes it',
    (_name, { data }) => {
      expect(checkCommand(data)).toEqual([]);
    },
  );

  test('every option that completes while people type has a command that completes it', () => {
    for (const command of commands) {
      const options = 'options' in command.data ? (command.data.options ?? []) : [];
      const all = options.flatMap((option) => ('options' in option ? (option.options ?? []) : [option]));
      const completes = all.some((option) => 'autocomplete' in option && option.autocomplete);
      expect(isSlash(command) && command.suggest !== undefined, command.data.name).toBe(completes);
    }
  });

  test('shows what is for moderators to them alone', () => {
    const channel = commands.find(({ data }) => data.name === 'channel');
    expect(channel?.data.default_member_permissions).toBe(String(PermissionFlagsBits.ManageChannels));
    expect(channel?.data.type).toBe(ApplicationCommandType.ChatInput);
  });
});
