/** The address under which somebody adds the bot to a server, with no more rights than it uses. */

import { PermissionFlagsBits } from 'discord.js';

/** See a channel, write in it and in its threads, reply (which needs the history), and attach a text that is too long to show. */
export const NEEDED_PERMISSIONS: bigint =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AttachFiles;

/** For the application of this id. */
export function inviteLink(application: string): string {
  const query = new URLSearchParams({
    client_id: application,
    scope: 'bot applications.commands',
    permissions: NEEDED_PERMISSIONS.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
