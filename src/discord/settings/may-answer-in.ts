/** Whether Discord lets the bot answer in a channel that a moderator chooses a mode for. */

import { ChannelType, type GuildBasedChannel, PermissionFlagsBits } from 'discord.js';

/** What a reply takes. */
const NEEDED = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;

/** False where a permission is missing that a reply needs; true also where nothing is known of the channel's permissions. */
export function mayAnswerIn(channel: object | null): boolean {
  if (channel === null || !isKnown(channel)) return true;
  // In a forum people write in its posts, which are threads.
  const isThreaded = channel.isThread() || channel.type === ChannelType.GuildForum;
  const sending = isThreaded ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return channel.permissionsFor(channel.client.user)?.has(NEEDED | sending) ?? true;
}

/** One that the client does not know comes as Discord describes it. */
function isKnown(channel: object): channel is GuildBasedChannel {
  return 'permissionsFor' in channel;
}
