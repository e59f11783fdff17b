/** `npm run deploy:commands [-- --guild ID]`: registers the commands with Discord, saying what changes. */

import { type APIApplication, DiscordAPIError, REST, Routes } from 'discord.js';
import type { Config } from '../config.js';
import { UserError } from '../errors.js';
import { explainStartFailure } from './client/explain-start-failure.js';
import { inviteLink } from './client/invite-link.js';
import { commands } from './commands/index.js';
import { describeChange, registerCommands } from './deploy/register-commands.js';

/** A longer wait, which Discord asks for after hundreds of changes in a day, is said instead of waited. */
const LONGEST_WAIT_MS = 30_000;

/** Writes one line for people. */
export type Print = (line: string) => void;

const printLine: Print = (line) => {
  process.stdout.write(`${line}\n`);
};

/**
 * Registers in one server (at once, for trying out) or everywhere.
 * @throws UserError without a token, for something that is no server's id, or where Discord refuses.
 */
export async function deployCommands(config: Config, guild?: string, print: Print = printLine): Promise<void> {
  const { discord } = config;
  if (discord === undefined) throw new UserError('Set DISCORD_TOKEN in .env first; commands are registered with it.');
  if (guild !== undefined && !/^\d{15,21}$/.test(guild)) {
    throw new UserError('--guild takes a server’s id: right-click the server in Discord > Copy Server ID.');
  }
  const rest = new REST({
    version: '10',
    ...(discord.apiUrl && { api: discord.apiUrl }),
    // Whoever runs this watches it.
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_WAIT_MS,
  }).setToken(discord.token);
  try {
    const application = await readApplication(rest);
    const changed = await registerCommands(rest, {
      application,
      guild,
      commands,
      removesOthers: true,
      onChange: (change) => print(describeChange(change)),
    });
    const place = guild === undefined ? 'everywhere' : `in server ${guild}`;
    const unchanged = commands.length - changed.filter((change) => !change.startsWith('remove')).length;
    print(`${changed.length} changed, ${unchanged} unchanged, ${place}.`);
    print(`Invite: ${inviteLink(application)}`);
  } catch (error) {
    throw explainStartFailure(error, discord.apiUrl);
  }
}

/** The application's id. Servers of an older state of the protocol know it by its older address alone. */
async function readApplication(rest: REST): Promise<string> {
  try {
    return ((await rest.get(Routes.currentApplication())) as APIApplication).id;
  } catch (error) {
    if (!(error instanceof DiscordAPIError && error.status === 404)) throw error;
    return ((await rest.get(Routes.oauth2CurrentApplication())) as APIApplication).id;
  }
}
